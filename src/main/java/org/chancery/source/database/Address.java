package org.chancery.source.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.chancery.briefing.EventSource;

/**
 * The address as its driver takes it, with the settings that hold a driver to reading.
 *
 * @param folder the briefing's own, which the paths of files count from
 */
record Address(EventSource.Database source, Path folder) {

    /** With the whole path where it names a file. */
    String url() {
        String prefix = source.kind().prefix();
        String rest = source.url().substring(prefix.length());
        if (!isOfFile()) {
            return source.url();
        }
        String file = rest.split("[?;]", 2)[0];
        return prefix + folder.resolve(file).normalize() + rest.substring(file.length());
    }

    /** What else the driver is told. */
    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(settings());
        return properties;
    }

    private Map<String, String> settings() {
        String seconds = String.valueOf(source.seconds());
        return switch (source.kind()) {
            case POSTGRESQL -> Map.of(
                    "ApplicationName", "chancery", "readOnly", "true", "connectTimeout", seconds, "loginTimeout",
                    seconds);
            case MYSQL, MARIADB -> Map.of(
                    "useCursorFetch", "true", "allowLoadLocalInfile", "false", "allowUrlInLocalInfile", "false",
                    "allowLocalInfile", "false", "autoDeserialize", "false");
            case DUCKDB -> duckDb();
            // Of the flags of the C interface the one for reading only.
            case SQLITE -> Map.of("open_mode", "1");
            case H2 -> Map.of("ACCESS_MODE_DATA", "r", "IFEXISTS", "TRUE");
            case TRINO, HIVE, SPARK, BIGQUERY, SQLSERVER, ORACLE -> Map.of();
        };
    }

    /** Files in the query count from the briefing's folder too; nothing is loaded from the web by itself. */
    private Map<String, String> duckDb() {
        Map<String, String> common = Map.of(
                "jdbc_stream_results", "true", "autoinstall_known_extensions", "false",
                "file_search_path", folder.toString());
        if (!isOfFile()) {
            return common;
        }
        Map<String, String> all = new HashMap<>(common);
        all.put("duckdb.read_only", "true");
        return all;
    }

    /** A database in memory has no file. */
    private boolean isOfFile() {
        String rest = source.url().substring(source.kind().prefix().length());
        return source.kind().isFile() && !rest.isBlank() && !rest.startsWith(":") && !rest.startsWith(";")
                && !rest.startsWith("?") && !rest.startsWith("file:");
    }
}
