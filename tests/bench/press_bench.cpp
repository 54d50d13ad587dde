// SPDX-License-Identifier: GPL-3.0-or-later
// An issue of 50 articles in the composer: from a key in one of its fields to the new page beside it. And the PDF of
// issues of 50 and of 400 against WeasyPrint (package weasyprint), which makes one from the same content as HTML;
// processor time of both.

#include "app/press/issue_composer.h"
#include "app/press/issue_tree.h"
#include "app/press/item_summary.h"
#include "app/press/paper_preview.h"
#include "exchange/dataset/embedded_dataset.h"
#include "report/press_review_file.h"
#include "store/database.h"
#include "tasks/articles/issue_edits.h"
#include "tasks/press_edits.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

constexpr int usualIssue = 50; ///< articles
constexpr int largeIssue = 400;

/// Of this process or of those that it has waited for, in milliseconds.
double processorMs(int who)
{
    rusage used{};
    ::getrusage(who, &used);
    const auto ms = [](const timeval& time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

void fill(Transaction& tx, const Register& records, int count, std::vector<Id<Article>>& articles)
{
    for (int i = 0; i < count; ++i) {
        Article article;
        article.title = u"Un nouveau contrat de ville « Engagements Quartiers 2030 », article %1"_s.arg(i);
        article.publisher = u"La Gazette d’essai"_s;
        article.publishedOn = PartialDate::month(2024, 1 + i % 12);
        article.url = u"https://presse.example/contrats-de-ville/%1"_s.arg(i);
        article.rubric = u"Rubrique %1"_s.arg(i % 6);
        article.summary = u"Dix partenaires s’engagent jusqu’en 2030 pour les habitants des quartiers. "_s.repeated(3);
        articles.push_back(
            addArticle(tx, records, article, records.all<Contract>()[std::size_t(i) % 39].id, QDate(2025, 3, 3)));
    }
    tx.setTitle(u"Articles"_s);
}

Id<PressReview> issueOf(Workspace& workspace, int count)
{
    std::vector<Id<Article>> articles;
    Id<PressReview> issue;
    workspace.edit([&](Transaction& tx, const Register& records) { fill(tx, records, count, articles); });
    workspace.edit([&](Transaction& tx, const Register& records) { issue = addIssue(tx, records); });
    workspace.edit([&](Transaction& tx, const Register& records) { addToIssue(tx, records, issue, articles); });
    return issue;
}

void waitFor(const PaperPreview& preview)
{
    while (!preview.isUpToDate())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

template <class Field>
void measureTyping(const char* what, IssueComposer& composer, Field& field, int rounds)
{
    field.setFocus();
    waitFor(*composer.preview());
    const double before = processorMs(RUSAGE_SELF);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(bench::milliseconds([&] {
            QTest::keyClick(&field, Qt::Key_A);
            waitFor(*composer.preview());
        }));
    }
    std::printf("issue of %d articles: a key in %s, to the page as it is then: %.0f ms; the slowest %.0f ms; processor "
                "of the program %.0f ms\n",
                usualIssue, what, bench::median(times), *std::ranges::max_element(times),
                (processorMs(RUSAGE_SELF) - before) / rounds);
}

void measureComposer(Workspace& workspace, int rounds)
{
    IssueComposer composer(workspace, nullptr);
    composer.show();
    waitFor(*composer.preview());
    measureTyping("the title", composer, *composer.findChild<QLineEdit*>(u"title"_s), rounds);
    measureTyping("the editorial", composer, *composer.findChild<QPlainTextEdit*>(u"edito"_s), rounds);
    composer.tree()->setCurrentItem(composer.tree()->topLevelItem(0)->child(0));
    measureTyping("a summary", composer, *composer.summary()->text(), rounds);
}

void measurePeer(const Register& records, const PressReview& review, int articles, int rounds)
{
    const QString weasyprint = QStandardPaths::findExecutable(u"weasyprint"_s);
    if (weasyprint.isEmpty()) {
        std::printf("WeasyPrint is not installed (package weasyprint): nothing to compare with.\n");
        return;
    }
    const ReportSetting setting;
    const PressReviewContent content = contentOf(records, review, setting.locale);
    const double before = processorMs(RUSAGE_SELF);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(bench::milliseconds(
            [&] { static_cast<void>(pressReviewFile(records, content, setting, ReviewFormat::Pdf)); }));
    const double own = (processorMs(RUSAGE_SELF) - before) / rounds;
    const QTemporaryDir folder;
    QFile html(folder.filePath(u"revue.html"_s));
    if (!html.open(QIODevice::WriteOnly))
        return;
    html.write(pressReviewFile(records, content, setting, ReviewFormat::Html));
    html.close();
    const double peerBefore = processorMs(RUSAGE_CHILDREN);
    const int exit = QProcess::execute(weasyprint, {u"-q"_s, html.fileName(), folder.filePath(u"revue.pdf"_s)});
    const double peer = processorMs(RUSAGE_CHILDREN) - peerBefore;
    std::printf("tagged PDF of %d articles: %.0f ms, processor %.0f ms; WeasyPrint%s, its start included: processor "
                "%.0f ms, %.1f times\n",
                articles, bench::median(times), own, exit == 0 ? "" : " (failed)", peer, peer / own);
}

} // namespace

/// press_bench [ROUNDS]
int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 15;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"press.parvis"_s);
    Database::create(path, readEmbeddedDataset().toRegister());
    Workspace workspace;
    workspace.setToday(QDate(2025, 3, 3));
    workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    const Id<PressReview> issue = issueOf(workspace, usualIssue);
    measureComposer(workspace, rounds);
    measurePeer(workspace.records(), *workspace.records().find(issue), usualIssue, rounds);
    const Id<PressReview> large = issueOf(workspace, largeIssue);
    measurePeer(workspace.records(), *workspace.records().find(large), largeIssue, rounds);
    return 0;
}
