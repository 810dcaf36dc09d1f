"""Whether the system tells of every change in a folder."""

from pathlib import Path

# What other computers change there, this one is not told (inotify(7), "Limitations").
_ELSEWHERE = frozenset({
    "9p", "afs", "autofs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs",
})  # fmt: skip


def tells_of_changes(kind: str, device: str) -> bool:
    """Tell it of a file system of this `kind` on this `device`, both as Qt names them."""
    # Windows gives a drive on another computer no volume of this one's.
    is_share = device.startswith(("//", "\\\\")) and not device.startswith("\\\\?\\Volume")
    if not kind or not device or is_share:
        return False
    return kind not in _ELSEWHERE and not kind.startswith("fuse.")


def is_told(folder: Path) -> bool:
    """Tell it of a folder that exists."""
    from PySide6.QtCore import QStorageInfo  # not before the first paint

    storage = QStorageInfo(str(folder))
    kind, device = bytes(storage.fileSystemType().data()), bytes(storage.device().data())
    return tells_of_changes(kind.decode(errors="replace"), device.decode(errors="replace"))
