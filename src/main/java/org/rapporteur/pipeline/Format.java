package org.rapporteur.pipeline;

/// A file of the release.
public enum Format {
  PDF("annual-report.pdf"),
  XLSX("annual-report.xlsx"),
  HTML("annual-report.html"),
  JSON("assessment.json");

  private final String file;

  Format(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }
}
