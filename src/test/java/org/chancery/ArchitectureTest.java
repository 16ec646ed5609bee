package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, which package owns which library, and that only the edge touches the outside world. */
class ArchitectureTest {
    private static final String ROOT = "org.chancery.";

    /** Every package with those that it may know; the table of ARCHITECTURE.md says the same. */
    private static final Map<String, List<String>> MAY_KNOW = table(
            "trail:",
            "diagnostic:",
            "json:",
            "yaml: diagnostic",
            "text:",
            "picture:",
            "reference: diagnostic yaml text",
            "event: diagnostic reference text picture",
            "tag: text reference event",
            "briefing: diagnostic yaml text reference event",
            "source: trail diagnostic yaml text reference event tag briefing picture",
            "digest: text reference picture",
            "merge: diagnostic text reference event picture",
            "edit: diagnostic text reference event briefing digest merge picture",
            "figure: text reference digest",
            "render: trail diagnostic text digest figure picture",
            "publish: diagnostic json briefing",
            "pipeline: trail diagnostic yaml text reference event briefing source digest edit render publish json picture",
            "intake: trail diagnostic yaml text reference event tag briefing picture merge source pipeline",
            "listing: diagnostic text reference event briefing edit pipeline json",
            "kit: diagnostic render",
            "proof: diagnostic text reference digest render",
            "preview: trail diagnostic json text briefing event edit pipeline publish render",
            "cli: diagnostic yaml json reference event briefing edit render publish pipeline intake listing kit proof preview");

    /** The one package that may use a library. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("tools.jackson", "yaml"),
            Map.entry("org.snakeyaml", "yaml"),
            Map.entry("de.siegmar.fastcsv", "source.csv"),
            Map.entry("org.commonmark", "text"),
            Map.entry("freemarker", "render.html"),
            Map.entry("org.openpdf", "render.pdf"),
            Map.entry("org.xhtmlrenderer", "render.pdf"),
            Map.entry("com.github.weisj", "render.pdf"),
            Map.entry("org.ahocorasick", "tag"),
            Map.entry("org.jsoup", "source"),
            Map.entry("java.sql", "source.database"),
            Map.entry("net.fortuna.ical4j", "source.calendar"),
            Map.entry("org.apache.commons.cli", "cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chancery");

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyThoseItMay() {
        return MAY_KNOW.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Set<String> known = new TreeSet<>(entry.getValue());
                    known.add(entry.getKey());
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat(outside(known))
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(ArchitectureTest::top)
                .collect(Collectors.toSet()))
                .isEqualTo(MAY_KNOW.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aLibraryHasOneOwner() {
        return OWNERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> noClasses()
                        .that()
                        .resideInAPackage("org.chancery..")
                        .and()
                        .resideOutsideOfPackage(ROOT + entry.getValue() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey() + "..")
                        .check(CLASSES)));
    }

    /** What a template is given is built in one place, and never of Java objects. */
    @Test
    void noBeansAreGivenToATemplate() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("freemarker.ext..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("freemarker\\.template\\.(DefaultObjectWrapper|AdapterTemplateModel).*")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeTouchesTheOutsideWorld() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .and()
                .resideOutsideOfPackage(ROOT + "reference.build..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CLASSES);
    }

    @Test
    void theTableOfTheArchitectureDocumentIsThisOne() throws IOException {
        Map<String, List<String>> written = new LinkedHashMap<>();
        Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .dropWhile(line -> !line.equals("## Packages"))
                .takeWhile(line -> !line.equals("## Stages"))
                .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
                .forEach(line -> {
                    String[] cells = line.split("\\|");
                    List<String> known = Arrays.stream(cells[2].strip().split(" "))
                            .filter(name -> !name.equals("–"))
                            .toList();
                    written.put(cells[1].strip().replace("`", ""), known);
                });
        assertThat(written).isEqualTo(MAY_KNOW);
    }

    @Test
    void everySourceFileIsShortEnoughToBeReadAtOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(300));
        }
    }

    private static DescribedPredicate<JavaClass> outside(Set<String> known) {
        return DescribedPredicate.describe(
                "are outside of " + known,
                type -> type.getPackageName().startsWith(ROOT) && !known.contains(top(type.getPackageName())));
    }

    /** The first name after the root: packages within a package are its own affair. */
    private static String top(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }

    private static Map<String, List<String>> table(String... lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(":", 2);
            table.put(
                    parts[0],
                    Arrays.stream(parts[1].strip().split(" "))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        return table;
    }
}
