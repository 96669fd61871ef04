package org.rapporteur.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Validates a PDF with veraPDF against the two standards every file of ours keeps.
public final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /// The rules of PDF/UA-1 and PDF/A-2a that a file breaks; empty for a good one.
  public static List<String> failures(byte[] pdf) {
    TreeSet<String> failures = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      failures.addAll(failures(pdf, flavour));
    }
    return List.copyOf(failures);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a ->
              "%s %s-%d: %s"
                  .formatted(
                      flavour.getId(),
                      a.getRuleId().getClause(),
                      a.getRuleId().getTestNumber(),
                      a.getMessage()))
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
