package org.chancery.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The databases that events may come from. For any other nobody has looked which of its settings do harm. */
public enum DatabaseKind {
    POSTGRESQL(
            "jdbc:postgresql:", Settings.but("readonlymode", "gsslib", "preferquerymode"),
            Quoting.DOLLARS),
    TRINO("jdbc:trino:", Settings.but("sessionuser", "extracredentials"), Quoting.PLAIN),
    DUCKDB(
            "jdbc:duckdb:", Settings.only("threads", "memorylimit", "maxmemory", "timezone", "tempdirectory"),
            Quoting.DOLLARS),
    HIVE("jdbc:hive2:", Settings.but("hiveconf", "zookeepernamespace"), Quoting.BACKSLASHES),
    SPARK("jdbc:spark:", Settings.but(), Quoting.BACKSLASHES),
    BIGQUERY("jdbc:bigquery:", Settings.but("requestgoogledrivescope"), Quoting.BACKSLASHES),
    MYSQL("jdbc:mysql:", Settings.MYSQL, Quoting.BACKSLASHES),
    MARIADB("jdbc:mariadb:", Settings.MYSQL, Quoting.BACKSLASHES),
    SQLSERVER("jdbc:sqlserver:", Settings.but(), Quoting.BRACKETS),
    ORACLE("jdbc:oracle:thin:", Settings.but(), Quoting.PLAIN),
    SQLITE("jdbc:sqlite:", Settings.only("busytimeout", "cachesize", "datestringformat", "dateclass"),
            Quoting.BRACKETS),
    H2(
            "jdbc:h2:", Settings.only(
                    "ifexists", "schema", "mode", "databasetoupper", "databasetolower", "caseinsensitiveidentifiers",
                    "nonkeywords", "timezone"),
            Quoting.DOLLARS);

    /** What stands in quotes, beside what does everywhere. */
    enum Quoting {
        PLAIN,
        /** {@code $$text$$}, and {@code E'it\'s'}. */
        DOLLARS,
        /** {@code 'it\'s'}, and comments from a hash sign. */
        BACKSLASHES,
        /** {@code [a name]}. */
        BRACKETS
    }

    private final String prefix;
    private final Settings settings;
    private final Quoting quoting;

    DatabaseKind(String prefix, Settings settings, Quoting quoting) {
        this.prefix = prefix;
        this.settings = settings;
        this.quoting = quoting;
    }

    /** How its addresses begin. */
    public String prefix() {
        return prefix;
    }

    /** Whether it is a file that the program itself opens. */
    public boolean isFile() {
        return this == DUCKDB || this == SQLITE;
    }

    Quoting quoting() {
        return quoting;
    }

    /** Whether an address may hold this setting, whose name is given in letters and digits alone. */
    boolean allows(String setting) {
        return settings.allows(setting);
    }

    /** The kind of database at this address. */
    static Optional<DatabaseKind> of(String url) {
        String low = url.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> low.startsWith(kind.prefix)).findFirst();
    }

    /** How the addresses of all of them begin. */
    static List<String> prefixes() {
        return Stream.of(values()).map(DatabaseKind::prefix).toList();
    }

    /**
     * Which settings an address may hold: all but some, or where nearly all do harm, some alone.
     *
     * @param names in letters and digits alone
     */
    private record Settings(boolean all, Set<String> names) {
        /** They name classes to be loaded, files to be written or sent, or commands to be run, in whatever database. */
        private static final List<String> HARMFUL = List.of(
                "class", "factory", "interceptor", "plugin", "jndi", "logger", "logfile", "logpath", "tracefile",
                "infile", "deserialize", "runscript", "initscript", "tnsadmin", "listener", "loadextension", "handler",
                "transform", "initsql",
                "initfile", "initstatement", "connectioninit", "sessionvariables", "useconfigs", "multiqueries",
                "loglevel", "serializer", "verifier", "provider", "strategy", "callback", "storeurl");

        private static final Settings MYSQL = but(
                "allowloadlocalinfile", "allowurlinlocalinfile", "allowloadlocalinfileinpath", "allowlocalinfile",
                "autodeserialize", "queryinterceptors", "detectcustomcollations", "propertiestransform",
                "allowmultiqueries", "serverrsapublickeyfile", "connectionattributes", "pipe", "localsocket");

        static Settings but(String... names) {
            return new Settings(true, Set.of(names));
        }

        static Settings only(String... names) {
            return new Settings(false, Set.of(names));
        }

        boolean allows(String setting) {
            boolean harmful = setting.equals("init") || HARMFUL.stream().anyMatch(setting::contains);
            return !harmful && names.contains(setting) != all;
        }
    }
}
