package org.hearsay.bench.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.hearsay.attribution.LinkTrainer;
import org.hearsay.figure.FigureTrainer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.TagTrainer;
import org.hearsay.learn.ChainFile;
import org.hearsay.learn.GreedyModel;
import org.hearsay.place.PlaceTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./bench train}: makes the model files anew, byte for byte the same from the same corpora and seed. */
@Command(name = "train", description = "Makes the model files anew from a corpus folder.")
public final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--corpora",
            required = true,
            defaultValue = "${env:CORPORA}",
            description = "folder of the labelled corpora; default: $CORPORA")
    Path corpora = Path.of(".");

    @Option(names = "--out", description = "folder of the class-path resources; default: that of the core module")
    Path out = Path.of(System.getProperty("bench.home", "."), "core", "src", "main", "resources");

    @Option(
            names = "--seed",
            defaultValue = "20240806",
            description = "seed of every shuffle; default: ${DEFAULT-VALUE}")
    long seed;

    @Option(
            names = "--only",
            description =
                    "only these models: tags, figures, places, links (and clauses), roles (and stretches); places rest on tags and figures, roles on tags and clauses")
    String only = "";

    @Option(
            names = "--epochs",
            defaultValue = "8",
            description = "passes of the role tagger; default: ${DEFAULT-VALUE}")
    int epochs;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        say("seed %d", seed);
        if (wanted("tags")) trainTags();
        if (wanted("figures")) trainFigures();
        if (wanted("places")) trainPlaces();
        if (wanted("links")) trainLinks();
        if (wanted("roles")) trainRoles();
        return 0;
    }

    private boolean wanted(String model) {
        return only.isEmpty() || only.equals(model);
    }

    private void trainTags() throws IOException {
        TagTrainer trainer = new TagTrainer();
        TagCorpus corpus = new TagCorpus();
        int words = corpus.teach(corpora, trainer);
        say("parts of speech: %d words", words);
        GreedyModel model = trainer.train(5, seed);
        say("parts of speech: %d decisions settled, %d features weighed", model.settledSize(), model.size());
        PartOfSpeechTagger tagger = new PartOfSpeechTagger(model);
        say(
                "parts of speech: agree with the teacher in %.1f%%, in capitals %.1f%%",
                100 * corpus.agreement(corpora, tagger, false), 100 * corpus.agreement(corpora, tagger, true));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        write("org/hearsay/grammar/tags.model", bytes.toByteArray());
    }

    private void trainFigures() throws IOException {
        FigureTrainer trainer = new FigureTrainer();
        say("figures: %d", new FigureCorpus().teach(corpora, trainer));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trainer.train(seed).write(bytes);
        write("org/hearsay/figure/figures.model", bytes.toByteArray());
    }

    private void trainPlaces() throws IOException {
        PlaceTrainer trainer = new PlaceTrainer();
        say("places: of %d figures", new FigureCorpus().teach(corpora, trainer));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trainer.train(seed).write(bytes);
        write("org/hearsay/place/places.model", bytes.toByteArray());
    }

    private void trainLinks() throws IOException {
        LinkTrainer trainer = new LinkTrainer();
        say("links: %d reports", new LinkLessons(partOfSpeechTagger(), trainer).teach(corpora));
        ByteArrayOutputStream links = new ByteArrayOutputStream();
        trainer.writeLinks(links, seed);
        write("org/hearsay/attribution/links.model", links.toByteArray());
        ByteArrayOutputStream clauses = new ByteArrayOutputStream();
        trainer.writeClauses(clauses, seed);
        write("org/hearsay/attribution/clauses.model", clauses.toByteArray());
    }

    private PartOfSpeechTagger partOfSpeechTagger() throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve("org/hearsay/grammar/tags.model"))) {
            return new PartOfSpeechTagger(GreedyModel.read(in));
        }
    }

    private void trainRoles() throws IOException {
        RoleLessons lessons = new RoleLessons(partOfSpeechTagger(), corpora, RoleTraining.PARTS);
        RoleTraining training = new RoleTraining(lessons, epochs, seed);
        say("roles: %s", training.chain());
        ByteArrayOutputStream chain = new ByteArrayOutputStream();
        ChainFile.write(training.chain(), chain);
        write("org/hearsay/attribution/roles.model", chain.toByteArray());
        say("stretches: %d proposals", training.stretches().size());
        ByteArrayOutputStream stretches = new ByteArrayOutputStream();
        training.stretches().write(stretches, seed);
        write("org/hearsay/attribution/stretches.model", stretches.toByteArray());
    }

    private void write(String resource, byte[] bytes) throws IOException {
        Path file = out.resolve(resource);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        say("%s: %d bytes, CRC-32 %08x", resource, bytes.length, crc.getValue());
    }

    private void say(String format, Object... values) {
        PrintWriter console = spec.commandLine().getOut();
        console.println(String.format(Locale.ROOT, format, values));
        console.flush();
    }
}
