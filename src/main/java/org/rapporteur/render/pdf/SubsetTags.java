package org.rapporteur.render.pdf;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/// Gives each embedded font subset its six-letter tag (ISO 32000-1, 9.6.4) from the identity of the
/// document instead of from chance, so that the same document is the same file, and subsets of two
/// documents still differ when somebody joins the files.
///
/// It has the shape of a random source because that is where the library asks. It has no state of
/// its own: a font, and with it this object, serves documents that are written side by side.
final class SubsetTags extends SecureRandom {
  private static final long serialVersionUID = 1L;

  static final ScopedValue<Letters> CURRENT = ScopedValue.newInstance();

  SubsetTags() {
    super(new Unused(), null);
  }

  @Override
  public double nextDouble() {
    return CURRENT.get().next();
  }

  @Override
  public String getAlgorithm() {
    return "document identity";
  }

  /// Keeps the superclass from looking for a random provider, which costs start-up time.
  private static final class Unused extends SecureRandomSpi {
    private static final long serialVersionUID = 1L;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      throw new UnsupportedOperationException("no randomness in a document");
    }

    @Override
    protected byte[] engineGenerateSeed(int numBytes) {
      throw new UnsupportedOperationException("no randomness in a document");
    }
  }

  /// The letters of one document's tags, taken in turn from its identity.
  static final class Letters {
    private final byte[] identity;
    private int taken;

    /// @param identity SHA-256 of the document: 32 bytes are five tags before they repeat
    Letters(byte[] identity) {
      this.identity = identity.clone();
    }

    /// A value in [0, 1) that the library turns into one of 26 letters.
    double next() {
      return (identity[taken++ % identity.length] & 0xff) / 256.0;
    }
  }
}
