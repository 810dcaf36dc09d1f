"""What is told of content that changes while a window is open."""

from launcher.core.messages import QT_TRANSLATE_NOOP, Message

CONTENT_CHANGED = Message(
    "Content", QT_TRANSLATE_NOOP("Content", "The helpdesk has changed something here: you see what holds now.")
)
