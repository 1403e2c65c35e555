package org.meritdesk.measures.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Exact values of a cell (精确值列表): sorted, so that any order of arrival gives the same bytes, and
 * stored as differences of variable length.
 */
public final class ExactList {

  private static final long[] NONE = {};

  private long[] values = NONE;
  private int size;
  private boolean sorted = true;

  /** Adds a value. */
  public void add(long value) {
    reserve(size + 1);
    values[size++] = value;
    sorted = false;
  }

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** The values in ascending order. */
  public long[] sorted() {
    sort();
    return Arrays.copyOf(values, size);
  }

  /** Appends the stored form. */
  void write(Bytes out) {
    sort();
    out.varint(size);
    long previous = 0;
    for (int i = 0; i < size; i++) {
      out.varint(i == 0 ? zigzag(values[0]) : values[i] - previous);
      previous = values[i];
    }
  }

  /** Adds the values of the stored form at the buffer's position. */
  void read(ByteBuffer in) {
    int count = (int) varint(in);
    reserve(size + count);
    long value = 0;
    for (int i = 0; i < count; i++) {
      long next = varint(in);
      value = i == 0 ? unzigzag(next) : value + next;
      values[size++] = value;
    }
    sorted = sorted && size == count;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(values, 0, size);
      sorted = true;
    }
  }

  private void reserve(int wanted) {
    if (wanted > values.length) {
      values = Arrays.copyOf(values, Math.max(wanted, Math.max(8, values.length * 2)));
    }
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private static long unzigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
