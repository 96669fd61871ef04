package org.rapporteur.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// Which file was read, to the byte.
///
/// @param name relative to the workspace, with `/`
/// @param sha256 of its content, in lower-case hexadecimal
/// @param bytes its size
public record FileIdentity(String name, String sha256, long bytes) {
  public FileIdentity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
  }

  public static FileIdentity of(String name, byte[] content) {
    return new FileIdentity(name, hex(digest().digest(content)), content.length);
  }

  /// A digest that is not yet fed.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
