package org.chancery.cli;

/** What {@code --help} prints. */
final class Help {
    private static final String TEXT =
            """
            usage: chancery COMMAND [BRIEFING...] [OPTION...]

            commands
              generate [BRIEFING...]   make editions; without a name, of every briefing
              check [BRIEFING...]      say everything that is wrong; make nothing
              explain BRIEFING         why each event is in, out or merged, and in which place
              events [BRIEFING...]     list the events of the edition; without a name, of all
              preview [BRIEFING]       show editions in the browser, and every save at once
              model BRIEFING           what a template sees of the edition, as JSON
              import FILE...           other formats as an event file, for an editor to finish
              new workspace NAME       a folder to begin in, with a briefing and example events
              new briefing NAME        a briefing, commented or --like another
              new template NAME        a template --like another; default: roundup

            A briefing is named by its id or its path. Without --week or --from, it is the latest
            edition that is complete; for preview, the current one.

            which edition
              -w, --week 2022-W02      the one of an ISO week
                  --from DATE          the one from this day ...
                  --to DATE            ... to this, both included
                  --as-of WHEN         speak from this day or instant, not from now

            where and how
              -C, --workspace DIR      the folder with briefings/; default: the nearest above
              -o, --output DIR         default: output/ in the workspace; of import, a new file
              -t, --template NAME      in place of the briefing's
              -f, --format html,pdf    in place of the briefing's
                  --wait SECONDS       wait for another run to end; default: 0

            which events, for events alone; several by commas
                  --country US,NATO    that touch one of these countries, bodies or regions
                  --topic sanctions    about one of these topics
                  --kind talks,call    of one of these kinds
                  --person Blinken     with one of these people
                  --outcome kept,out   with one of these: kept, brief, ahead, background,
                                       merged, out

            what is new, for new alone
                  --like NAME          begin with a copy of this briefing or template

            where it is shown, for preview alone
                  --port 8417          at this port; default: 8417 or the next that is free
                  --open               open the browser, too
                  --host ADDRESS       for others too, at this address of the machine

            what is said
              -q, --quiet              of messages only errors
              -v, --verbose            more
                  --strict             warnings count as errors
                  --json               messages, explanations and events as JSON, one a line
                  --csv                events as a table for spreadsheets
                  --debug              stack traces of faults in Chancery itself

              -h, --help               this page
              -V, --version            the version

            exit codes
              0 done   64 wrong usage   65 wrong input   66 no such briefing or file
              69 a source cannot be reached   70 a fault in Chancery   74 cannot write, or
              the port is taken   75 another run holds the output folder   130, 143 stopped
            """;

    private Help() {}

    static String text() {
        return TEXT;
    }
}
