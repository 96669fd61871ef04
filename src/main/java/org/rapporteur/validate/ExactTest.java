package org.rapporteur.validate;

/// Whether two counts over equally long times can come from one rate: the exact conditional test,
/// two-sided. Under one rate the first count is binomial, of the sum of both, with probability 1/2.
final class ExactTest {

  private ExactTest() {}

  /// The probability, under one rate, of counts at least as far apart.
  ///
  /// @param first at least 0
  /// @param second at least 0
  static double probability(long first, long second) {
    long n = first + second;
    long least = Math.min(first, second);
    if (2 * least >= n - 1) {
      return 1;
    }
    // log of C(n, least) / 2^n, the greatest term of the tail; each lower one is a ratio of it.
    double log = -n * StrictMath.log(2);
    for (long i = 1; i <= least; i++) {
      log += StrictMath.log((double) (n - least + i) / i);
    }
    double term = 1;
    double tail = 1;
    for (long i = least; i > 0 && term > tail * 1e-17; i--) {
      term *= (double) i / (n - i + 1);
      tail += term;
    }
    return Math.min(1, 2 * StrictMath.exp(log + StrictMath.log(tail)));
  }
}
