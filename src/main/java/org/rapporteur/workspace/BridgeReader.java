package org.rapporteur.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.reconcile.BridgeLine;
import org.rapporteur.reconcile.BridgeLine.Holder;
import org.rapporteur.reconcile.BridgeLine.Kind;
import org.rapporteur.reconcile.BridgeSide;
import org.rapporteur.reconcile.Span;
import org.rapporteur.statistics.Period;
import org.rapporteur.yaml.YamlMap;

/// Reads the bridges of the settings. One with an error is left out.
final class BridgeReader {

  private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");
  static final List<String> OUTSIDE =
      Arrays.stream(Kind.values()).filter(Kind::isOutside).map(BridgeReader::code).toList();

  private final Consumer<Diagnostic> findings;
  private final Map<String, SourceLocation> placeOfFigure = new HashMap<>();

  BridgeReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  List<Bridge> read(YamlMap settings) {
    return settings.maps("bridges").stream().flatMap(map -> bridge(map).stream()).toList();
  }

  private Optional<Bridge> bridge(YamlMap map) {
    String title = map.requiredText("title");
    String indicator = map.requiredText("indicator");
    Optional<Period> period = map.required("period", period(map));
    if (period.filter(p -> !p.isReportingPeriod() && !p.isCalendarYear()).isPresent()) {
      wrong(map, "period", "a reporting period such as 2023-04/2024-03, or a calendar year");
    }
    Optional<YamlMap> base = map.required("base", map.map("base"));
    map.required("others", Optional.empty());
    List<YamlMap> others = map.maps("others");
    if (others.isEmpty() && map.has("others") && map.isSound()) {
      wrong(map, "others", "at least one institution");
    }
    map.close();
    Function<YamlMap, Optional<BridgeSide>> reader =
        side -> side(side, side != base.orElse(null), indicator, period);
    Optional<BridgeSide> first = base.flatMap(reader);
    Optional<List<BridgeSide>> beside = all(others, reader);
    if (!map.isSound() || first.isEmpty() || beside.isEmpty() || isSecond(map, indicator, period)) {
      return Optional.empty();
    }
    if (isTwice(first.get(), beside.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Bridge(
            title, indicator, period.orElseThrow(), first.get(), beside.get(), map.location()));
  }

  private static Optional<BridgeSide> side(
      YamlMap map, boolean other, String indicator, Optional<Period> period) {
    String institution = map.requiredText("institution");
    String counted = map.has("indicator") ? map.requiredText("indicator") : indicator;
    Optional<Period> when = period(map).or(() -> period);
    Optional<List<BridgeLine>> outside =
        lines(map, "lines", Optional.empty(), other ? Holder.OTHER : Holder.BASE);
    Optional<List<BridgeLine>> baseAlone = Optional.of(List.of());
    Optional<List<BridgeLine>> alone = Optional.of(List.of());
    Optional<List<BridgeLine>> both = Optional.of(List.of());
    if (other) {
      baseAlone = lines(map, "seen-by-base-alone", Optional.of(Kind.SEEN_BY_ONE), Holder.BASE);
      alone = lines(map, "seen-by-this-alone", Optional.of(Kind.SEEN_BY_ONE), Holder.OTHER);
      both = lines(map, "seen-by-both", Optional.of(Kind.SEEN_BY_BOTH), Holder.BOTH);
    }
    map.close();
    List<BridgeLine> lines = new ArrayList<>();
    for (Optional<List<BridgeLine>> some : List.of(outside, baseAlone, alone, both)) {
      if (some.isEmpty()) {
        return Optional.empty();
      }
      lines.addAll(some.get());
    }
    return map.isSound() && when.isPresent()
        ? Optional.of(new BridgeSide(institution, counted, when.get(), lines, map.location()))
        : Optional.empty();
  }

  /// The lines under a key.
  ///
  /// @param kind the kind of them all; empty where each line names its own
  private static Optional<List<BridgeLine>> lines(
      YamlMap side, String key, Optional<Kind> kind, Holder holder) {
    return all(side.maps(key), map -> line(map, kind, holder));
  }

  private static Optional<BridgeLine> line(YamlMap map, Optional<Kind> given, Holder holder) {
    Optional<Kind> kind =
        given.or(() -> map.required("kind", map.known("kind", BridgeReader::outside, OUTSIDE)));
    Optional<Span> count = map.required("count", count(map));
    Optional<String> evidence = map.text("evidence").filter(text -> !text.isBlank());
    Optional<String> note = map.text("note").filter(text -> !text.isBlank());
    map.close();
    return map.isSound()
        ? Optional.of(
            new BridgeLine(
                kind.orElseThrow(), holder, count.orElseThrow(), evidence, note, map.location()))
        : Optional.empty();
  }

  private static Optional<Span> count(YamlMap map) {
    Optional<String> text = map.text("count");
    Optional<Span> count = text.flatMap(BridgeReader::span);
    if (text.isPresent() && count.isEmpty()) {
      wrong(map, "count", "a count such as 3, or 2-4 where it is not known exactly");
    }
    return count;
  }

  private static Optional<Span> span(String text) {
    Matcher matcher = COUNT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long low = Long.parseLong(matcher.group(1));
    long high = matcher.group(2) == null ? low : Long.parseLong(matcher.group(2));
    return low <= high ? Optional.of(new Span(low, high)) : Optional.empty();
  }

  private static Optional<Period> period(YamlMap map) {
    Optional<String> text = map.text("period");
    Optional<Period> period = text.flatMap(Period::parse);
    if (text.isPresent() && period.isEmpty()) {
      wrong(map, "period", "a period such as 2023-04/2024-03");
    }
    return period;
  }

  /// A figure has one bridge: two could say different things of it.
  private boolean isSecond(YamlMap map, String indicator, Optional<Period> period) {
    String figure = indicator + ", " + period.map(Period::iso).orElse("");
    SourceLocation first = placeOfFigure.putIfAbsent(figure, map.location());
    if (first == null) {
      return false;
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.DUPLICATE_ID,
            map.location("indicator"),
            Map.of("key", "indicator", "value", figure, "first", first)));
    return true;
  }

  /// Whether one figure stands in the bridge twice: its persons would be counted as others.
  private boolean isTwice(BridgeSide base, List<BridgeSide> others) {
    Map<List<Object>, SourceLocation> first = new HashMap<>();
    List<BridgeSide> sides = new ArrayList<>(others);
    sides.addFirst(base);
    boolean twice = false;
    for (BridgeSide side : sides) {
      List<Object> figure = List.of(side.institution(), side.indicator(), side.period());
      SourceLocation before = first.putIfAbsent(figure, side.location());
      if (before != null) {
        twice = true;
        findings.accept(
            new Diagnostic(
                DiagnosticCode.DUPLICATE_ID,
                side.location(),
                Map.of("key", "institution", "value", side.institution(), "first", before)));
      }
    }
    return twice;
  }

  /// Each map read; empty where one of them is wrong, after all were read.
  private static <T> Optional<List<T>> all(
      List<YamlMap> maps, Function<YamlMap, Optional<T>> reader) {
    List<T> read = maps.stream().flatMap(map -> reader.apply(map).stream()).toList();
    return read.size() == maps.size() ? Optional.of(read) : Optional.empty();
  }

  private static void wrong(YamlMap map, String key, String expected) {
    map.wrongShape(key, expected);
  }

  private static Optional<Kind> outside(String code) {
    return Arrays.stream(Kind.values())
        .filter(Kind::isOutside)
        .filter(kind -> code(kind).equals(code))
        .findFirst();
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
