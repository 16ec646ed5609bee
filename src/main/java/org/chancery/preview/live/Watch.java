package org.chancery.preview.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls whenever something may have changed in the folders that it watches, and now and then without a reason: the
 * system does not tell everything, such as what happens to the target of a link or on another machine's disk. Whether
 * anything did change is for the one who is called to see.
 */
final class Watch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] ANYTHING = {
            StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE
    };

    /** Between looks where the system tells of changes. */
    private static final Duration SELDOM = Duration.ofSeconds(1);

    /** Between looks where it does not, or not at once. */
    private static final Duration OFTEN = Duration.ofMillis(150);

    /** Several saves in a row are one when there is no longer a gap between them. */
    private static final Duration GAP = Duration.ofMillis(8);

    private static final int MOST_GAPS = 12;

    private final WatchService service;
    private final Runnable call;
    private final Map<Path, WatchKey> folders = new HashMap<>();
    private final Thread thread;
    private volatile boolean blind;

    /** Watches nothing yet. */
    Watch(Runnable call) {
        this.call = call;
        try {
            service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Java's own way where the system offers none: it looks every few seconds only.
        blind = service.getClass().getSimpleName().contains("Polling");
        thread = Thread.ofPlatform().daemon().name("watch").start(this::run);
    }

    /** Watches the folders of these paths, or the nearest that are there, and no others; tells whether one is new. */
    synchronized boolean cover(Collection<Path> paths) {
        Set<Path> wanted = paths.stream().flatMap(Watch::folders).collect(Collectors.toSet());
        folders.entrySet().removeIf(each -> {
            boolean old = !wanted.contains(each.getKey()) || !each.getValue().isValid();
            if (old) {
                each.getValue().cancel();
            }
            return old;
        });
        boolean some = false;
        for (Path folder : wanted) {
            some |= !folders.containsKey(folder) && register(folder);
        }
        return some;
    }

    /** The nearest folder that is there; of a folder also the one around it, which tells when it goes. */
    private static Stream<Path> folders(Path path) {
        if (Files.isDirectory(path)) {
            return Stream.of(Optional.of(path), Optional.ofNullable(path.getParent())).flatMap(Optional::stream);
        }
        return Stream.iterate(path, each -> each != null, Path::getParent).filter(Files::isDirectory).limit(1);
    }

    private boolean register(Path folder) {
        try {
            folders.put(folder, folder.register(service, ANYTHING));
            return true;
        } catch (IOException | ClosedWatchServiceException e) {
            blind = true;
            return false;
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey key = service.poll((blind ? OFTEN : SELDOM).toMillis(), TimeUnit.MILLISECONDS);
                for (int gaps = 0; key != null && gaps < MOST_GAPS; gaps++) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(GAP.toMillis(), TimeUnit.MILLISECONDS);
                }
                call.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // It was closed.
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
