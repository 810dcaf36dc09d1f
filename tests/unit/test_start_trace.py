"""What is read out of strace's lines."""

from pathlib import Path

from tests.helpers.start_trace import Call, Traced, read_calls

LINES = r"""
1.000001 execve("/p/nkzu-launcher", ["/p/nkzu-launcher"], 0x7ff /* 5 vars */) = 0
1.000002 openat(AT_FDCWD</home>, "/p/lib/a.pyc", O_RDONLY|O_CLOEXEC) = 3</p/lib/a.pyc>
1.000003 read(3</p/lib/a.pyc>, "b = 7</p/x>\n", 4096) = 12
1.000004 read(3</p/lib/a.pyc>, "", 4096)     = 0
1.000005 openat(AT_FDCWD</home>, "/p/lib/b.pyc", O_RDONLY) = -1 ENOENT (No such file or directory)
1.000006 openat(AT_FDCWD</home>, "/p/lib", O_RDONLY|O_DIRECTORY) = 3</p/lib>
1.000007 readlink("/p/lib", 0x7ff, 4096)     = -1 EINVAL (Invalid argument)
1.000008 openat(AT_FDCWD</home>, "/usr/share/fonts/x.ttf", O_RDONLY) = 4</usr/share/fonts/x.ttf>
1.000009 read(5<socket:[1]>, "reply", 4096)  = 5
1.000010 futex(0x7ff, FUTEX_WAKE_PRIVATE, 1) = 1
1.000011 openat(AT_FDCWD</home>, "/home/s.json", O_WRONLY|O_CREAT, 0600) = 6</home/s.json>
1.000012 write(6</home/s.json>, "{}", 2)     = 2
1.000013 write(2</dev/null>, "oh", 2)         = 2
1.000014 openat(AT_FDCWD</home>, "/home/log", O_WRONLY|O_CREAT, 0600) = 7</home/log>
1.000015 write(7</home/log>, "begun", 5)      = 5
1.000016 clone3({flags=CLONE_VM|CLONE_THREAD, stack=0x7ff}, 88) = 12
1.000017 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD) = 13
1.000018 openat(AT_FDCWD</home>, "/p/lib/tls/haswell/libz.so.1", O_RDONLY) = -1 ENOENT (No such file or directory)
1.000019 newfstatat(AT_FDCWD</home>, "/p/lib/tls/haswell", 0x7ff, 0) = -1 ENOENT (No such file or directory)
1.000020 newfstatat(AT_FDCWD</home>, "/p/lib/glibc-hwcaps/x86-64-v3", 0x7ff, 0) = -1 ENOENT (No such file or directory)
1.000021 +++ exited with 0 +++
"""


def calls(folder: Path) -> list[Call]:
    """The calls in LINES."""
    file = folder / "of.1"
    file.write_text(LINES, encoding="ascii")
    return list(read_calls(file))


def test_result_is_the_last_that_looks_like_one(tmp_path: Path) -> None:
    read = calls(tmp_path)[2]
    assert (read.name, read.number, read.about) == ("read", 12, "/p/lib/a.pyc")


def test_calls_are_counted_by_what_they_are_about(tmp_path: Path) -> None:
    counts = Traced(tuple(calls(tmp_path)), ("/p",), "/home/log", is_painted=False).counts()
    assert counts == {
        "files-opened": 1,
        "bytes-read": 12,
        "files-created": 1,
        "bytes-written": 2,
        "calls-on-own-files": 6,
        "calls": 12,
        "processes": 1,
        "threads": 1,
    }
