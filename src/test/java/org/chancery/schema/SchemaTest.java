package org.chancery.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chancery.briefing.Briefing;
import org.chancery.briefing.BriefingReader;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Severity;
import org.chancery.json.Json;
import org.chancery.reference.ReferenceData;
import org.chancery.source.EventSources;
import org.chancery.source.harvest.Surroundings;
import org.chancery.source.harvest.Window;
import org.chancery.testing.TestWorkspace;
import org.chancery.yaml.YamlNode;
import org.chancery.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published schemas and the readers agree on every fault of shape. What a schema cannot say is listed here: names
 * that stand for nothing, days and weeks that do not exist, ranges that end before they begin, time zones, templates,
 * files that are not there or are no pictures, ids that stand twice, a quote's source beyond the list, and links inside a summary.
 */
class SchemaTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");

    /** Files of faults that are all of the kind a schema cannot say. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "briefings/from-after-to.yaml",
            "briefings/missing-events.yaml",
            "briefings/unknown-names.yaml",
            "briefings/unknown-template.yaml",
            "briefings/wrong-dates.yaml",
            "briefings/norway-is-no-truth.yaml",
            "events/doubts.yaml", "events/second-id.yaml",
            "events/still-scheduled.yaml");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusesTheFilesThatTheReaderRefuses() throws IOException {
        return Stream.of("briefings", "events").flatMap(this::faultFiles);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheReaderOnEveryMutationOfABriefing() {
        Schema schema = schema("briefing.schema.json");
        return Mutation.of(FullExamples.briefing())
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.name(), () -> agree(mutation, schema, this::faultsOfBriefing)));
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheReaderOnEveryMutationOfAnEventFile() {
        Schema schema = schema("events.schema.json");
        return Mutation.of(FullExamples.events())
                .map(mutation -> DynamicTest.dynamicTest(mutation.name(),
                        () -> agree(mutation, schema, this::faultsOfEvents)));
    }

    /** Reads a file and gives what is wrong with it. */
    private interface Reader {
        List<String> faults(String text) throws IOException;
    }

    private static void agree(Mutation mutation, Schema schema, Reader reader) throws IOException {
        String text = Json.document(mutation.document());
        List<String> faults = reader.faults(text);
        List<String> refusals = schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
        assertThat(refusals.isEmpty())
                .as("%s%nreader: %s%nschema: %s", text, faults, refusals)
                .isEqualTo(faults.isEmpty());
        assertThat(faults.isEmpty()).as("%s", text).isEqualTo(mutation.isHarmless());
    }

    private Stream<DynamicTest> faultFiles(String kind) {
        Schema schema = schema(kind.equals("briefings") ? "briefing.schema.json" : "events.schema.json");
        try (Stream<Path> files = Files.list(FAULTS.resolve(kind))) {
            return files
                    .sorted()
                    .flatMap(file -> tree(file).stream()
                            .map(tree -> DynamicTest.dynamicTest(file.toString(), () -> {
                                boolean accepted = schema.validate(Json.line(CoreSchema.value(tree)), InputFormat.JSON)
                                        .isEmpty();
                                String name = FAULTS.relativize(file).toString();
                                assertThat(accepted).isEqualTo(BEYOND_A_SCHEMA.contains(name));
                            })))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<YamlNode.Mapping> tree(Path file) {
        return YamlReader.read(file, new Diagnostics());
    }

    private List<String> faultsOfBriefing(String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        read(text, diagnostics);
        return errors(diagnostics);
    }

    private List<String> faultsOfEvents(String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Briefing> briefing = read("title: Weekly\nevents: [mutated.yaml]\n", diagnostics);
        Files.writeString(folder.resolve("mutated.yaml"), text);
        ImageIO.write(
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("picture.png").toFile());
        new EventSources(ReferenceData.builtIn(), Surroundings.of(folder)).of(briefing.orElseThrow(), Window.always(),
                diagnostics);
        return errors(diagnostics);
    }

    private Optional<Briefing> read(String text, Diagnostics diagnostics) throws IOException {
        Path file = Files.writeString(folder.resolve("briefing.yaml"), text);
        return new BriefingReader(ReferenceData.builtIn(), TestWorkspace.NOW, diagnostics).read(file);
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.list().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .toList();
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("briefings", name)), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
