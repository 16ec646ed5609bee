package org.chancery.render.page;

import org.chancery.digest.Coverage;
import org.chancery.digest.Dating;
import org.chancery.text.Language;
import org.chancery.text.WebAddress;

/** Says in the words of a page what machines have counted in the news. */
record CoverageBuilder(Coverage coverage, EntryBuilder entries, Language language) {

    Page.Coverage page() {
        boolean any = !coverage.datasets().isEmpty();
        String note = any ? language.word("coverage.note", language.enumeration(coverage.datasets())) : "";
        return new Page.Coverage(any, note, coverage.reports().stream().map(this::report).toList());
    }

    private Page.Report report(Coverage.Report report) {
        Dating days = report.first().equals(report.last())
                ? new Dating.Day(report.first())
                : new Dating.Days(report.first(), report.last());
        return new Page.Report(
                language.list(report.parties()),
                entries.kind(report.kind()),
                report.kind(),
                entries.shortDate(days),
                report.first().toString(),
                report.mentions(),
                language.word("coverage.count", report.mentions()),
                report.title(),
                WebAddress.site(report.url()),
                report.url());
    }
}
