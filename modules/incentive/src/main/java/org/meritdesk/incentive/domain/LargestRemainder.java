package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a sum of money by weights to the cent (最大余额法): everybody gets the whole cents of the exact
 * share, and the cents that are left go to the largest remainders, ties to who stands first.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  /** The shares, in the order of the weights; all nothing where no weight counts. */
  static BigDecimal[] split(BigDecimal amount, List<BigInteger> weights) {
    BigInteger cents = amount.movePointRight(2).toBigIntegerExact();
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    int count = weights.size();
    BigInteger[] shares = new BigInteger[count];
    BigInteger[] rests = new BigInteger[count];
    BigInteger left = sum.signum() == 0 ? BigInteger.ZERO : cents;
    for (int i = 0; i < count; i++) {
      BigInteger[] exact =
          sum.signum() == 0
              ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
              : cents.multiply(weights.get(i)).divideAndRemainder(sum);
      shares[i] = exact[0];
      rests[i] = exact[1];
      left = left.subtract(exact[0]);
    }
    IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
        .limit(left.intValueExact())
        .forEach(i -> shares[i] = shares[i].add(BigInteger.ONE));
    BigDecimal[] split = new BigDecimal[count];
    for (int i = 0; i < count; i++) {
      split[i] = new BigDecimal(shares[i], 2);
    }
    return split;
  }
}
