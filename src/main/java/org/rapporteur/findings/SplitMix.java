package org.rapporteur.findings;

/// The generator SplitMix64 (Steele, Lea, Flood, 2014), from a seed that the profile gives: the
/// same sequence on every machine and for ever.
final class SplitMix {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  private long next() {
    state += GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// A number between two, both included.
  int between(int low, int high) {
    return low + (int) Math.unsignedMultiplyHigh(next(), high - low + 1L);
  }
}
