package org.rapporteur.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The policy by which the tests are weighed where the statute is silent. Its name and hash are
/// printed with every score.
///
/// @param name such as `standard-1`
/// @param hash SHA-256 of its file, in hexadecimal
/// @param weights by criterion or test id; one that is not named weighs 1
/// @param decisive ids of tests whose NOT_MET or PRESUMED_NOT_MET caps their criterion
public record JudgementProfile(
    String name,
    String hash,
    SortedMap<String, Threshold> thresholds,
    SortedMap<String, Threshold> weights,
    Set<String> decisive) {

  public JudgementProfile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hash, "hash");
    thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    decisive = Collections.unmodifiableSortedSet(new TreeSet<>(decisive));
  }

  public Threshold threshold(String id) {
    Threshold threshold = thresholds.get(id);
    if (threshold == null) {
      throw new IllegalArgumentException("Profile " + name + " has no threshold " + id);
    }
    return threshold;
  }

  /// The weight of a criterion or test.
  public BigDecimal weight(String id) {
    Map<String, Threshold> named = weights;
    return named.containsKey(id) ? named.get(id).value() : BigDecimal.ONE;
  }
}
