package org.meritdesk.measures.domain;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums, counts and exact lists of one subject and stretch of time (统计合计); tallies add up. */
public final class Tally {

  private static final int PER_BASIS = 4;
  private static final int NUMERATOR = 0;
  private static final int DENOMINATOR = 1;
  private static final int COUNT = 2;
  private static final int EXCLUDED = 3;
  private static final Map<Family, List<Basis>> BASES = bases();

  private final long[] sums = new long[Basis.values().length * PER_BASIS];
  private final Map<Basis, ExactList> lists = new EnumMap<>(Basis.class);
  private final Set<Family> families = EnumSet.noneOf(Family.class);

  /** Adds what counts. */
  public void add(Basis basis, long numerator, long denominator) {
    int at = basis.ordinal() * PER_BASIS;
    sums[at + NUMERATOR] = Math.addExact(sums[at + NUMERATOR], numerator);
    sums[at + DENOMINATOR] = Math.addExact(sums[at + DENOMINATOR], denominator);
    sums[at + COUNT]++;
    families.add(basis.family());
    if (basis.list()) {
      list(basis).add(numerator);
    }
  }

  /** Notes what was taken out. */
  public void exclude(Basis basis) {
    sums[basis.ordinal() * PER_BASIS + EXCLUDED]++;
    families.add(basis.family());
  }

  /** Sum of the numerators. */
  public long numerator(Basis basis) {
    return sums[basis.ordinal() * PER_BASIS + NUMERATOR];
  }

  /** Sum of the denominators. */
  public long denominator(Basis basis) {
    return sums[basis.ordinal() * PER_BASIS + DENOMINATOR];
  }

  /** How many additions counted. */
  public long count(Basis basis) {
    return sums[basis.ordinal() * PER_BASIS + COUNT];
  }

  /** How many were taken out. */
  public long excluded(Basis basis) {
    return sums[basis.ordinal() * PER_BASIS + EXCLUDED];
  }

  /** The exact values in ascending order. */
  public long[] values(Basis basis) {
    return list(basis).sorted();
  }

  /** The families that something was added to. */
  public Set<Family> families() {
    return families;
  }

  /** The stored sums of a family: four numbers a basis. */
  public long[] totals(Family family) {
    List<Basis> bases = BASES.getOrDefault(family, List.of());
    long[] totals = new long[bases.size() * PER_BASIS];
    for (int i = 0; i < bases.size(); i++) {
      System.arraycopy(sums, bases.get(i).ordinal() * PER_BASIS, totals, i * PER_BASIS, PER_BASIS);
    }
    return totals;
  }

  /** The stored lists of a family, one after the other. */
  public byte[] lists(Family family) {
    Bytes out = new Bytes();
    for (Basis basis : BASES.getOrDefault(family, List.of())) {
      if (basis.list()) {
        list(basis).write(out);
      }
    }
    return out.toArray();
  }

  /** Adds a stored family. */
  public void merge(Family family, Long[] totals, byte[] stored) {
    List<Basis> bases = BASES.getOrDefault(family, List.of());
    ByteBuffer in = ByteBuffer.wrap(stored);
    for (int i = 0; i < bases.size(); i++) {
      int at = bases.get(i).ordinal() * PER_BASIS;
      for (int part = 0; part < PER_BASIS && i * PER_BASIS + part < totals.length; part++) {
        sums[at + part] = Math.addExact(sums[at + part], totals[i * PER_BASIS + part]);
      }
      if (bases.get(i).list() && in.hasRemaining()) {
        list(bases.get(i)).read(in);
      }
    }
    families.add(family);
  }

  private ExactList list(Basis basis) {
    return lists.computeIfAbsent(basis, key -> new ExactList());
  }

  private static Map<Family, List<Basis>> bases() {
    Map<Family, List<Basis>> map = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      map.put(family, Basis.of(family));
    }
    return map;
  }
}
