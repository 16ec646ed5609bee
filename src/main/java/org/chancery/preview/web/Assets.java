package org.chancery.preview.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in files of the preview's pages, each read once, when it is first asked for. No name but these leads to a file. */
final class Assets {
    private static final String FOLDER = "/org/chancery/preview/";
    private static final Map<String, String> PLACES = Stream.of(
            "bar.css",
            "bar.js",
            "choices.js",
            "chrome.css",
            "colours.js",
            "dom.js",
            "elements.js",
            "frame.js",
            "front.css",
            "front.html",
            "front.js",
            "inspector.js",
            "keys.js",
            "live.js",
            "match.js",
            "model.js",
            "origin.js",
            "panel.css",
            "panel.js",
            "patch.js",
            "place.js",
            "print.css",
            "print.js",
            "problems.js",
            "rules.js",
            "sheet.js",
            "sheets.js",
            "viewer.css",
            "viewer.html",
            "viewer.js",
            "volume.js",
            "pdfjs/pdf.min.mjs",
            "pdfjs/pdf.worker.min.mjs")
            .collect(Collectors.toMap(place -> place.substring(place.lastIndexOf('/') + 1), Function.identity()));

    private final Map<String, Optional<Asset>> read = new ConcurrentHashMap<>();

    /** The file of this name; empty where there is none. */
    Optional<Asset> named(String name) {
        return PLACES.containsKey(name) ? read.computeIfAbsent(name, Assets::read) : Optional.empty();
    }

    private static Optional<Asset> read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + PLACES.get(name))) {
            return in == null ? Optional.empty() : Optional.of(Asset.of(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
