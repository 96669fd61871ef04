package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rapporteur check`: reads and checks the data, writes nothing.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(names = "--quiet", descriptionKey = "option.quiet-check")
  private boolean quiet;

  @Override
  public Integer call() {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    Checked checked = AnnualBuild.check(arguments.request(terminal));
    terminal.ready();
    if (!quiet) {
      new CheckScreen(terminal).print(checked);
    }
    return (checked.hasErrors() ? ExitCode.DATA_HAS_ERRORS : ExitCode.FINE).number();
  }
}
