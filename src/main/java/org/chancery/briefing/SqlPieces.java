package org.chancery.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes SQL apart into what is to be done and what only looks like it: texts, names in quotes, comments. */
final class SqlPieces {
    private static final Pattern DOLLAR = Pattern.compile("\\$([A-Za-z_][A-Za-z_0-9]*)?\\$");

    private final String sql;
    private final DatabaseKind.Quoting quoting;
    private final List<Piece> pieces = new ArrayList<>();
    private int begun;

    private SqlPieces(String sql, DatabaseKind.Quoting quoting) {
        this.sql = sql;
        this.quoting = quoting;
    }

    /** What a piece is. */
    enum Form {
        CODE,
        QUOTED,
        COMMENT,
        /** Quoted, or a comment, up to the end, since nothing closes it. */
        OPEN
    }

    /** A part of the text; all of them, one after the other, are the text. */
    record Piece(Form form, String text) {}

    static List<Piece> of(String sql, DatabaseKind.Quoting quoting) {
        return new SqlPieces(sql, quoting).all();
    }

    private List<Piece> all() {
        int at = 0;
        while (at < sql.length()) {
            int end = end(at);
            if (end == at) {
                at++;
            } else {
                add(Form.CODE, at);
                Form form = sql.startsWith("-", at) || sql.startsWith("/", at) || sql.startsWith("#", at)
                        ? Form.COMMENT
                        : Form.QUOTED;
                at = end < 0 ? sql.length() : end;
                add(end < 0 ? Form.OPEN : form, at);
            }
        }
        add(Form.CODE, at);
        return pieces;
    }

    private void add(Form form, int end) {
        if (end > begun) {
            pieces.add(new Piece(form, sql.substring(begun, end)));
            begun = end;
        }
    }

    /** Where what begins here ends; here, where nothing but code begins; -1 where it never ends. */
    private int end(int at) {
        char letter = sql.charAt(at);
        if (letter == '\'') {
            return quoted(at, '\'', quoting == DatabaseKind.Quoting.BACKSLASHES || isEscaping(at));
        }
        if (letter == '"' || letter == '`') {
            return quoted(at, letter, quoting == DatabaseKind.Quoting.BACKSLASHES);
        }
        if (letter == '[' && quoting == DatabaseKind.Quoting.BRACKETS) {
            return quoted(at, ']', false);
        }
        if (sql.startsWith("/*", at)) {
            return blockComment(at);
        }
        if (sql.startsWith("--", at) || letter == '#' && quoting == DatabaseKind.Quoting.BACKSLASHES) {
            int line = sql.indexOf('\n', at);
            return line < 0 ? sql.length() : line;
        }
        return letter == '$' && quoting == DatabaseKind.Quoting.DOLLARS ? dollars(at) : at;
    }

    /** Behind a capital or small E. */
    private boolean isEscaping(int at) {
        boolean marked = at > 0 && "eE".indexOf(sql.charAt(at - 1)) >= 0;
        return marked && quoting == DatabaseKind.Quoting.DOLLARS && (at == 1 || !isOfName(sql.charAt(at - 2)));
    }

    private int quoted(int at, char close, boolean backslashes) {
        for (int i = at + 1; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            if (letter == '\\' && backslashes) {
                i++;
            } else if (letter == close && i + 1 < sql.length() && sql.charAt(i + 1) == close) {
                i++;
            } else if (letter == close) {
                return i + 1;
            }
        }
        return -1;
    }

    /** One within another counts, as the standard has it. */
    private int blockComment(int at) {
        int depth = 0;
        for (int i = at; i < sql.length() - 1; i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int dollars(int at) {
        Matcher tag = DOLLAR.matcher(sql).region(at, sql.length());
        if (at > 0 && isOfName(sql.charAt(at - 1)) || !tag.lookingAt()) {
            return at;
        }
        int end = sql.indexOf(tag.group(), tag.end());
        return end < 0 ? -1 : end + tag.group().length();
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$';
    }
}
