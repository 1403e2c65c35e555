package org.meritdesk.measures.domain;

import java.util.Arrays;

/** Bytes that grow (字节缓冲). */
final class Bytes {

  private byte[] bytes = new byte[32];
  private int size;

  void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }
}
