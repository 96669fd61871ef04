package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// A part of a section. A closed set: templates know each kind.
public sealed interface Block {

  record Heading(String id, String text) implements Block {
    public Heading {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(text, "text");
    }
  }

  record Paragraph(Sentence sentence) implements Block {
    public Paragraph {
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  record Bullets(List<Sentence> sentences) implements Block {
    public Bullets {
      sentences = List.copyOf(sentences);
    }
  }

  /// A remark set apart: what is missing and what follows, who decides, what a figure is not.
  record Callout(String title, List<Sentence> sentences) implements Block {
    public Callout {
      sentences = List.copyOf(sentences);
    }
  }

  /// The reading at one glance.
  ///
  /// @param tierText the indicative tier, or that there is not enough evidence to indicate one
  /// @param rangeText between which tiers it lies over the open questions
  record Reading(
      String label, String tierText, String rangeText, String publishedLabel, String publishedText)
      implements Block {}

  /// Key figures against last year.
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /// One key figure beside last year's.
  ///
  /// @param now the figure as written
  /// @param before last year's as written, with its year
  /// @param source in few words
  record KeyFigure(
      String label,
      Cell.Value now,
      String nowPeriod,
      Cell.Value before,
      String beforePeriod,
      String change,
      String source) {}

  record Table(FactTable table) implements Block {
    public Table {
      Objects.requireNonNull(table, "table");
    }
  }

  record Figure(Chart chart) implements Block {
    public Figure {
      Objects.requireNonNull(chart, "chart");
    }
  }

  /// Entries of the scorecard, each as a card with its tests.
  record Cards(List<Scorecard.Entry> entries) implements Block {
    public Cards {
      entries = List.copyOf(entries);
    }
  }

  /// Terms with their explanations: shorthands, marks, method.
  record Definitions(List<Definition> definitions) implements Block {
    public Definitions {
      definitions = List.copyOf(definitions);
    }
  }

  record Definition(String term, String explanation) {}

  /// Sources with their addresses.
  record Sources(List<SourceEntry> sources) implements Block {
    public Sources {
      sources = List.copyOf(sources);
    }
  }

  /// One source of figures or answers.
  ///
  /// @param url https address, or ""
  record SourceEntry(String title, String institution, String edition, String asOf, String url) {}
}
