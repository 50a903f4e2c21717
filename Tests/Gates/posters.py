"""Posters of many shapes, written as PNG without a library for it."""

import struct
import zlib

SHAPES = ((400, 600), (300, 300), (640, 360), (200, 900), (1, 1))


def write_posters(folder, keys):
    folder.mkdir(parents=True)
    for number, key in enumerate(keys):
        (folder / f"{key}.png").write_bytes(png(*SHAPES[number % len(SHAPES)], shade=40 + number % 160))


def png(width, height, shade):
    rows = (b"\0" + bytes([shade]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
