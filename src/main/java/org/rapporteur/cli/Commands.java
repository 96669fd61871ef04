package org.rapporteur.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The sub-commands, in the order of the help.
final class Commands {
  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("forms", FormsCommand.class);
    BY_NAME.put("status", StatusCommand.class);
    BY_NAME.put("remind", RemindCommand.class);
    BY_NAME.put("control", ControlCommand.class);
    BY_NAME.put("build", BuildCommand.class);
    BY_NAME.put("check", CheckCommand.class);
    BY_NAME.put("figures", FiguresCommand.class);
    BY_NAME.put("score", ScoreCommand.class);
    BY_NAME.put("explain", ExplainCommand.class);
    BY_NAME.put("law", LawCommand.class);
    BY_NAME.put("whatif", WhatIfCommand.class);
    BY_NAME.put("gaps", GapsCommand.class);
    BY_NAME.put("map", MapCommand.class);
    BY_NAME.put("clock", ClockCommand.class);
    BY_NAME.put("tiers", TiersCommand.class);
  }

  private Commands() {}

  static Set<String> names() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
  }

  /// Adds them all, but only those that the arguments name with their options: to read the options
  /// of all would take longer than most commands. The others need but be listed and suggested.
  static void addTo(CommandLine program, String[] args) {
    List<String> words = List.of(args);
    BY_NAME.forEach((name, command) ->
        program.addSubcommand(name, words.contains(name) ? command : CommandSpec.create()));
  }
}
