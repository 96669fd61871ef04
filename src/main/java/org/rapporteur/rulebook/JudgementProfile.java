package org.rapporteur.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.catalogue.Influence;

/// The policy by which the tests are weighed where the statute is silent. Its name and hash are
/// printed with every score.
///
/// @param name such as `standard-1`
/// @param hash SHA-256 of its file, in hexadecimal
/// @param weights by criterion or test id; one that is not named weighs 1
/// @param decisive by id, the tests whose NOT_MET or PRESUMED_NOT_MET caps their criterion, and why
/// @param levers by id of an indicator or question, by what it is moved where this profile departs
///   from the catalogue
/// @param readings how each open point of the law is read; every point has one
public record JudgementProfile(
    String name,
    String hash,
    SortedMap<String, Threshold> thresholds,
    SortedMap<String, Threshold> weights,
    SortedMap<String, Ground> decisive,
    SortedMap<String, Lever> levers,
    SortedMap<OpenPoint, Reading> readings) {

  /// A criterion whose value is at least this is met.
  public static final String CRITERION_MET = "criterion.met";

  /// A criterion whose value is at least this is partly met.
  public static final String CRITERION_PARTLY = "criterion.partly";

  /// The share of a criterion's weight that must have data before it is rated on the evidence.
  public static final String CRITERION_KNOWN = "criterion.known";

  /// The highest value of a criterion with a decisive failure.
  public static final String DECISIVE_CAP = "decisive.cap";

  /// The criteria together from which efforts count as serious and sustained.
  public static final String SERIOUS = "tier.serious";

  /// The criteria together from which efforts count as significant.
  public static final String SIGNIFICANT = "tier.significant";

  /// The share of tests with data below which no single tier is indicated.
  public static final String INDICATED = "tier.indicated";

  /// The least difference from the year before that counts as a change.
  public static final String CHANGE_COUNT = "change.count";

  /// The least relative difference from the year before that counts as a change.
  public static final String CHANGE_SHARE = "change.share";

  /// The least count of an effort that shows any effort at all.
  public static final String EFFORT_LEAST = "effort.least";

  /// How many arrows must rise for progress to be appreciable.
  public static final String PROGRESS_UP = "progress.up";

  /// What it costs to report a figure or to give an answer, in steps of effort.
  public static final String EFFORT_OF_A_REPORT = "lever.report";

  /// What a procedure costs, in steps of effort.
  public static final String EFFORT_OF_A_PROCEDURE = "lever.procedure";

  /// What an item of the budget costs, in steps of effort.
  public static final String EFFORT_OF_A_BUDGET = "lever.budget";

  /// What a law costs, in steps of effort.
  public static final String EFFORT_OF_A_LAW = "lever.legislation";

  /// In how many variations of the profile a reading is tried.
  public static final String ROBUSTNESS_RUNS = "robustness.runs";

  /// From what the variations are drawn.
  public static final String ROBUSTNESS_SEED = "robustness.seed";

  /// The greatest share by which a weight is varied.
  public static final String ROBUSTNESS_WEIGHTS = "robustness.weights";

  /// The greatest number of points by which a cut point is moved.
  public static final String ROBUSTNESS_CUTS = "robustness.cuts";

  /// What the engine itself reads; every profile has them.
  public static final List<String> OF_THE_ENGINE =
      List.of(
          CRITERION_MET,
          CRITERION_PARTLY,
          CRITERION_KNOWN,
          DECISIVE_CAP,
          SERIOUS,
          SIGNIFICANT,
          INDICATED,
          CHANGE_COUNT,
          CHANGE_SHARE,
          EFFORT_LEAST,
          PROGRESS_UP,
          EFFORT_OF_A_REPORT,
          EFFORT_OF_A_PROCEDURE,
          EFFORT_OF_A_BUDGET,
          EFFORT_OF_A_LAW,
          ROBUSTNESS_RUNS,
          ROBUSTNESS_SEED,
          ROBUSTNESS_WEIGHTS,
          ROBUSTNESS_CUTS);

  /// By what a figure or an answer is moved, other than the catalogue says.
  public record Lever(Influence influence, Ground ground) {
    public Lever {
      Objects.requireNonNull(influence, "influence");
      Objects.requireNonNull(ground, "ground");
    }
  }

  public JudgementProfile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hash, "hash");
    thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    decisive = Collections.unmodifiableSortedMap(new TreeMap<>(decisive));
    levers = Collections.unmodifiableSortedMap(new TreeMap<>(levers));
    readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
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

  /// Whether an open point is read in this way.
  public boolean reads(OpenPoint point, String choice) {
    Reading reading = readings.get(point);
    if (reading == null || !point.choices().contains(choice)) {
      throw new IllegalArgumentException(point.id() + " is not read, or never as " + choice);
    }
    return reading.choice().equals(choice);
  }

  /// This profile with another reading of one point.
  public JudgementProfile reading(OpenPoint point, String choice) {
    TreeMap<OpenPoint, Reading> others = new TreeMap<>(readings);
    others.put(point, new Reading(point, choice, readings.get(point).ground()));
    return new JudgementProfile(name, hash, thresholds, weights, decisive, levers, others);
  }

  public boolean isDecisive(String test) {
    return decisive.containsKey(test);
  }

  /// By what a figure or an answer is moved: as the profile says, or else as the catalogue does.
  public Influence influence(String id, Influence ofTheCatalogue) {
    Lever lever = levers.get(id);
    return lever == null || !ofTheCatalogue.isLever() ? ofTheCatalogue : lever.influence();
  }
}
