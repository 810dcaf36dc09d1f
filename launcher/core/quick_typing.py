"""The words of annotations that are needed while the program runs, without :mod:`typing`.

That module takes 11 million instructions to load, a tenth of all that is done before Qt is imported, and each
`Protocol` 0.4 million more; while the program runs nobody asks what they say. For type checkers these are the real
ones. At run time they are only what it takes to define classes and functions that are annotated with them.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any as Any
    from typing import BinaryIO as BinaryIO
    from typing import Generic as Generic
    from typing import Protocol as Protocol
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
else:
    Any = BinaryIO = TypeAlias = object

    class Generic:
        """Stands in for the base of a class with parameters: ``Name[T]`` is ``Name``."""

        __slots__ = ()

        def __class_getitem__(cls, parameters: object) -> type:
            return cls

    class Protocol(Generic):
        """Stands in for the base of a role."""

        __slots__ = ()

    def TypeVar(name: str, *constraints: object, **bound: object) -> type:
        """Return what can stand in an annotation, alone or in a union."""
        return object
