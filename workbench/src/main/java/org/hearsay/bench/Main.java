package org.hearsay.bench;

import org.hearsay.bench.copies.CopiesCommand;
import org.hearsay.bench.gazetteer.GazetteerCommand;
import org.hearsay.bench.kept.KeptCommand;
import org.hearsay.bench.pages.IngestCommand;
import org.hearsay.bench.pages.PagesCommand;
import org.hearsay.bench.rivals.RivalsCommand;
import org.hearsay.bench.score.ScoreCommand;
import org.hearsay.bench.speed.SparkCommand;
import org.hearsay.bench.speed.SpeedCommand;
import org.hearsay.bench.speed.StartCommand;
import org.hearsay.bench.stages.StagesCommand;
import org.hearsay.bench.swap.SwapCommand;
import org.hearsay.bench.train.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ./bench} command. */
@Command(
        name = "bench",
        description = "Trains the models, scores them on labelled corpora, measures speed.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScoreCommand.class,
            TrainCommand.class,
            SpeedCommand.class,
            StagesCommand.class,
            StartCommand.class,
            RivalsCommand.class,
            SparkCommand.class,
            SwapCommand.class,
            CopiesCommand.class,
            KeptCommand.class,
            GazetteerCommand.class,
            PagesCommand.class,
            IngestCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a subcommand; 0 when all went well, 2 on wrong use, 1 on any other error. */
    public static void main(String[] args) {
        System.exit(line().execute(args));
    }

    /** All that can be typed. */
    static CommandLine line() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
