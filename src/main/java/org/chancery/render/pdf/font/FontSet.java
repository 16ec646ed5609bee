package org.chancery.render.pdf.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fonts that one page may use. */
public final class FontSet {
    private static final String SANS = "sans";
    private static final int BOLD = 600;

    private final List<FontFace> faces;
    private final MachineFonts machine;
    private final String language;
    private final Map<FontSource.OfMachine, UsedFont> borrowed = new LinkedHashMap<>();
    private final Map<Loan, Optional<FontFace>> loans = new HashMap<>();

    private record Loan(Script script, boolean sans, boolean bold) {}

    FontSet(List<FontFace> faces, MachineFonts machine, String language) {
        this.faces = faces;
        this.machine = machine;
        this.language = language;
    }

    /** Whether there is any font at all. */
    public boolean isEmpty() {
        return faces.isEmpty();
    }

    /** Whether one of these families, generic ones included, is there. */
    public boolean knows(List<String> families) {
        return families.isEmpty() || families.stream().anyMatch(family -> family(family).isPresent());
    }

    /**
     * The faces for these families, in the order in which they are asked for a character: the best of the first
     * family that is there, the rest of that family, then all other families; last come the machine's fonts, for
     * scripts that none of these has.
     */
    public FaceChain chain(List<String> families, int weight, boolean italic) {
        String family = families.stream()
                .flatMap(wanted -> family(wanted).stream())
                .findFirst()
                .orElseGet(() -> faces.get(0).family());
        Comparator<FontFace> nearest = Comparator.<FontFace>comparingInt(face -> face.isItalic() == italic ? 0 : 1)
                .thenComparingInt(face -> distance(face.weight(), weight));
        List<FontFace> order = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>(List.of(family));
        faces.forEach(face -> others.add(face.family()));
        others.forEach(
                each -> faces.stream().filter(face -> face.family().equals(each)).sorted(nearest).forEach(order::add));
        boolean sans = isSans(family);
        return new FaceChain(order, weight, character -> borrow(character, sans, weight));
    }

    private Optional<FontFace> borrow(int character, boolean sans, int weight) {
        Loan loan = new Loan(Script.of(character), sans, weight >= BOLD);
        Optional<FontFace> face = loans.computeIfAbsent(
                loan, it -> machine.face(new FontWish(it.script().families(language, sans), it.bold())));
        face.filter(it -> it.has(character)).ifPresent(this::note);
        return face;
    }

    private void note(FontFace face) {
        face.ofMachine().ifPresent(source -> borrowed.put(source, new UsedFont(source.file(), face.family())));
    }

    /** The fonts of the machine that were needed so far. */
    public List<UsedFont> borrowed() {
        return borrowed.values().stream()
                .distinct()
                .sorted(Comparator.comparing(UsedFont::file).thenComparing(UsedFont::family))
                .toList();
    }

    private Optional<String> family(String wanted) {
        return switch (wanted) {
            case "serif", "Serif" -> firstFamily(false);
            case "sans-serif", "SansSerif", "monospace", "Monospaced" -> firstFamily(true);
            default ->
                faces.stream().map(FontFace::family).filter(wanted::equalsIgnoreCase).findFirst();
        };
    }

    private Optional<String> firstFamily(boolean sans) {
        return faces.stream()
                .map(FontFace::family)
                .filter(family -> isSans(family) == sans)
                .findFirst();
    }

    private static boolean isSans(String family) {
        return family.toLowerCase(Locale.ROOT).contains(SANS);
    }

    /** As in CSS: a bold wish is rather granted with a bolder face, a light one with a lighter. */
    private static int distance(int weight, int wanted) {
        boolean wrongWay = wanted > 500 ? weight < wanted : weight > wanted;
        return 2 * Math.abs(weight - wanted) + (wrongWay ? 1 : 0);
    }
}
