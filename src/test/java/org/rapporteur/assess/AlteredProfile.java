package org.rapporteur.assess;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.rulebook.Ground;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Threshold;

/// A profile that differs from another in one number or one decisive test.
final class AlteredProfile {

  private AlteredProfile() {}

  static JudgementProfile threshold(JudgementProfile profile, Threshold other) {
    SortedMap<String, Threshold> thresholds = new TreeMap<>(profile.thresholds());
    thresholds.put(other.id(), other);
    return of(profile, thresholds, profile.weights(), profile.decisive());
  }

  static JudgementProfile weight(JudgementProfile profile, Threshold other) {
    SortedMap<String, Threshold> weights = new TreeMap<>(profile.weights());
    weights.put(other.id(), other);
    return of(profile, profile.thresholds(), weights, profile.decisive());
  }

  static JudgementProfile notDecisive(JudgementProfile profile, String test) {
    SortedMap<String, Ground> decisive = new TreeMap<>(profile.decisive());
    decisive.remove(test);
    return of(profile, profile.thresholds(), profile.weights(), decisive);
  }

  private static JudgementProfile of(
      JudgementProfile profile,
      SortedMap<String, Threshold> thresholds,
      SortedMap<String, Threshold> weights,
      SortedMap<String, Ground> decisive) {
    return new JudgementProfile(
        profile.name(),
        profile.hash(),
        thresholds,
        weights,
        decisive,
        profile.levers(),
        profile.readings());
  }
}
