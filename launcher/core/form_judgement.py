"""What becomes of a form: read as the launcher will read it, with each mistake at its field."""

from collections.abc import Iterator, Sequence

from launcher.core.catalogue import Announcement, Catalogue, Entry
from launcher.core.content import Content, LayerSource, load_content
from launcher.core.content_changes import Change, changes_between
from launcher.core.content_lint import lint_content
from launcher.core.form_texts import form_sentences
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_forms import AddressForm, EntryForm, Form, HostOffer, host_offer
from launcher.core.layer_removal import without_needless_hosts, worth_telling
from launcher.core.messages import Message
from launcher.core.problems import Problem, Severity
from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a field, and the cure; `field` is such as ``title.kk``, empty where it is none of the form."""

    field: str
    is_error: bool
    message: Message
    cure: Message


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a form would do. `draft` has it done; `shown` is what people would then see, `changes` what they would.

    `offer` is a host that has to be approved first, also when it has been.
    """

    form: Form
    draft: LayerDraft
    shown: Catalogue
    complaints: tuple[Complaint, ...]
    changes: tuple[Change, ...]
    offer: HostOffer | None = None

    @property
    def can_be_taken(self) -> bool:
        """Tell whether it would change something and has no error."""
        return bool(self.changes) and not any(found.is_error for found in self.complaints)

    @property
    def entry(self) -> Entry | None:
        """The entry that the form is about, as people would see it; None where they would not."""
        return self.shown.entry(self.form.id) if self.form.section == "entries" else None

    @property
    def announcement(self) -> Announcement | None:
        """The announcement that the form is about, as people would see it."""
        if self.form.section != "announcements":
            return None
        return next((one for one in self.shown.announcements if one.id == self.form.id), None)


def judge_form(form: Form, draft: LayerDraft, below: Sequence[LayerSource]) -> Judgement:
    """Read `draft` with what the `form` says on top of what is `below`, and tell what is wrong with it."""
    base = load_content(below).catalogue
    before = load_content((*below, draft.source()))
    placed = form.placed(draft, before.catalogue, base)
    after = load_content((*below, placed.draft.source()))
    result = without_needless_hosts(placed.draft, before.catalogue, after.catalogue)
    if result is not placed.draft:
        after = load_content((*below, result.source()))
    old = [_told(found) for found in layer_problems(before, draft)]
    complaints = []
    for found in (*placed.problems, *layer_problems(after, result)):
        if _told(found) in old:
            old.remove(_told(found))
        else:
            complaints.append(_complaint(found, placed.pointer))
    offer = None
    if isinstance(form, AddressForm | EntryForm):
        offer = host_offer(form.url.strip(), before.catalogue.hosts)
    changes = worth_telling(changes_between(before.catalogue, after.catalogue))
    return Judgement(form, result, after.catalogue, tuple(_without_doubles(complaints)), changes, offer)


def layer_problems(content: Content, draft: LayerDraft) -> tuple[Problem, ...]:
    """Return what ``validate`` says about the draft, which is the last layer of `content`."""
    return (*content.layers[-1].problems, *lint_content(draft.source().data or b"", content.catalogue))


def layer_complaints(draft: LayerDraft, below: Sequence[LayerSource]) -> tuple[Complaint, ...]:
    """Return what is wrong with a whole draft, as for a form."""
    content = load_content((*below, draft.source()))
    return tuple(_complaint(found, "/") for found in layer_problems(content, draft))


def _told(found: Problem) -> tuple[str, str]:
    """Return what tells a mistake from others wherever it stands: places shift when something goes out of a list."""
    return found.code, str(found.message)


def _complaint(found: Problem, pointer: str) -> Complaint:
    field = ""
    if pointer and found.pointer.startswith(f"{pointer}/"):
        field = found.pointer.removeprefix(f"{pointer}/").replace("/", ".")
    elif found.pointer.startswith("/hosts/"):
        field = "url"
    message, cure = form_sentences(found)
    return Complaint(field, found.severity is Severity.ERROR, message, cure)


def _without_doubles(complaints: Sequence[Complaint]) -> Iterator[Complaint]:
    """Leave one complaint for each field: the name that is taken is also twice in the list."""
    seen: set[str] = set()
    for found in sorted(complaints, key=lambda complaint: not complaint.is_error):
        if not found.field or found.field not in seen:
            seen.add(found.field)
            yield found
