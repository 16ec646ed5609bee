package org.chancery.cli;

/** What {@code --help} prints. */
final class Help {
    private static final String TEXT =
            """
            usage: chancery COMMAND [BRIEFING...] [OPTION...]

            commands
              generate [BRIEFING...]   make editions; without a name, of every briefing
              check [BRIEFING...]      say everything that is wrong; make nothing

            A briefing is named by its id or its path. Without --week or --from, the latest
            edition that is complete is made.

            which edition
              -w, --week 2022-W02      the one of an ISO week
                  --from DATE          the one from this day ...
                  --to DATE            ... to this, both included
                  --as-of WHEN         speak from this day or instant, not from now

            where and how
              -C, --workspace DIR      the folder with briefings/; default: the nearest above
              -o, --output DIR         default: output/ in the workspace
              -t, --template NAME      in place of the briefing's
              -f, --format html,pdf    in place of the briefing's
                  --wait SECONDS       wait for another run to end; default: 0

            what is said
              -q, --quiet              only errors
              -v, --verbose            more
                  --strict             warnings count as errors
                  --json               messages as JSON, one a line
                  --debug              stack traces of faults in Chancery itself

              -h, --help               this page
              -V, --version            the version

            exit codes
              0 done   64 wrong usage   65 wrong input   66 no such briefing
              69 a source cannot be reached   70 a fault in Chancery   74 cannot write
              75 another run holds the output folder
            """;

    private Help() {}

    static String text() {
        return TEXT;
    }
}
