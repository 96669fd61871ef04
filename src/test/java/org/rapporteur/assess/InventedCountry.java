package org.rapporteur.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;

/// Countries that a seeded chance makes up.
public final class InventedCountry {

  private static final List<Direction> DIRECTIONS = List.of(Direction.values());

  private InventedCountry() {}

  /// A country like everything-met with figures and answers changed or taken out by chance.
  public static Given of(Random chance) {
    Given given = LawCaseReader.country("everything-met");
    for (Series series : new ArrayList<>(given.now.keySet())) {
      change(given, series, chance);
    }
    for (String question : new ArrayList<>(given.answers.keySet())) {
      int luck = chance.nextInt(4);
      Reply reply = given.answers.get(question).reply();
      if (luck == 0) {
        given.answers.remove(question);
      } else if (luck == 1 && reply instanceof Reply.YesNo(boolean yes)) {
        given.answer(question, new Reply.YesNo(!yes));
      } else if (luck == 1 && reply instanceof Reply.Choice) {
        given.answer(question, new Reply.Choice("none"));
      }
    }
    for (DataRequest.Topic topic : DataRequest.Topic.values()) {
      if (chance.nextInt(3) == 0) {
        given.requests.add(
            new DataRequest(
                topic,
                DataRequest.Scope.ALL,
                LocalDate.of(2023, 11, 14),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean()));
      }
    }
    if (chance.nextInt(3) == 0) {
      given.answer(
          "convictions-direction",
          new Reply.Moved(DIRECTIONS.get(chance.nextInt(DIRECTIONS.size()))));
    }
    if (chance.nextInt(3) == 0) {
      given.offences.clear();
    }
    history(given, chance);
    return given;
  }

  /// Tiers of the last reports: many on the Watch List, some not known.
  private static void history(Given given, Random chance) {
    if (chance.nextBoolean()) {
      return;
    }
    for (int year = given.year - 6; year < given.year; year++) {
      switch (chance.nextInt(6)) {
        case 0, 1, 2 -> given.tiers.put(year, Tier.TIER_2_WATCH_LIST);
        case 3 -> given.tiers.put(year, Tier.TIER_2);
        case 4 -> given.tiers.put(year, Tier.TIER_3);
        default -> given.tiers.remove(year);
      }
    }
    if (chance.nextInt(8) == 0) {
      given.waivers.add(given.year);
    }
  }

  private static void change(Given given, Series series, Random chance) {
    Measure measure =
        switch (chance.nextInt(6)) {
          case 0 -> Measure.missing(MissingReason.Plain.NOT_IN_SOURCES);
          case 1 -> Measure.missing(MissingReason.Plain.NOT_COLLECTED);
          case 2 -> Measure.of(chance.nextInt(40));
          case 3 -> Given.measure(chance.nextInt(10) + "-" + (10 + chance.nextInt(20)));
          default -> given.now.get(series).measure();
        };
    given.now(series, measure);
    if (chance.nextInt(3) == 0) {
      given.before(series, Measure.of(chance.nextInt(40)));
    }
    if (chance.nextInt(6) == 0) {
      given.before.remove(series);
    }
  }

  /// Takes answers away, or turns them and the figures to the worse: none, some, most.
  public static void worsen(Given given, Random chance, int much) {
    for (String question : new ArrayList<>(given.answers.keySet())) {
      if (chance.nextInt(4) < much) {
        boolean bad = given.answers.get(question).reply() instanceof Reply.YesNo;
        if (bad && chance.nextInt(3) > 0 && !question.startsWith("policy")) {
          given.answer(question, new Reply.YesNo(false));
        } else {
          given.answers.remove(question);
        }
      }
    }
    for (Series series : new ArrayList<>(given.now.keySet())) {
      if (chance.nextInt(4) < much) {
        given.now(series, Measure.of(chance.nextInt(3)));
      }
    }
  }
}
