// SPDX-License-Identifier: GPL-3.0-or-later
// The text of documents against pdftotext in the same run, and the recognition of their facts: medians on standard
// output. Arguments: rounds; how the names of the files begin that are read alone.

#include "exchange/dataset/embedded_dataset.h"
#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tests/bench/timing.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Pages of 45 lines with a running head and a number.
QByteArray longContract(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 9));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(10, 10, u"Contrat de ville 2024-2030, document fictif"_s);
        for (int line = 0; line < 45; ++line)
            painter.drawText(
                10, 40 + 15 * line,
                u"Article %1.%2, les habitants des quartiers sont entendus deux fois l’an sur ce point."_s.arg(page)
                    .arg(line));
        painter.drawText(250, 760, u"%1 / %2"_s.arg(page).arg(pages));
    }
    painter.end();
    return buffer.data();
}

/// Milliseconds of processor time of the program and of the helpers that it keeps.
double processorMsWithHelpers()
{
    double sum = bench::processorMs(RUSAGE_SELF);
    const QString self = QString::number(::getpid());
    for (const QString& task : QDir(u"/proc/%1/task"_s.arg(self)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/%1/task/%2/children"_s.arg(self, task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& child : children.readAll().simplified().split(' ')) {
            clockid_t clock{};
            timespec time{};
            if (!child.isEmpty() && ::clock_getcpuclockid(child.toInt(), &clock) == 0 &&
                ::clock_gettime(clock, &time) == 0)
                sum += double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        }
    }
    return sum;
}

/// Reads the text in each round once with Parvis and once with pdftotext (its start included), so that what else the
/// machine does meets both.
class TextRace
{
public:
    TextRace(const QByteArray& pdf, const QString& name)
        : pdf_(pdf)
        , name_(name)
        , peer_(QStandardPaths::findExecutable(u"pdftotext"_s))
    {
        QFile file(folder_.filePath(u"document.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            peer_.clear();
        first_ = ours(); // starts the helper, and may read the dictionary
    }

    void run(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            add(ours(), own_);
            if (!peer_.isEmpty())
                add(peers(), other_);
        }
    }

    void print() const
    {
        const bench::Cost own = median(own_);
        std::printf("%.0f ms, processor %.0f (first time %.0f and %.0f)", own.wall, own.processor, first_.wall,
                    first_.processor);
        if (peer_.isEmpty())
            return;
        const bench::Cost other = median(other_);
        std::printf("; pdftotext %.0f ms, processor %.0f; ratio %.2f, processor %.2f", other.wall, other.processor,
                    own.wall / other.wall, own.processor / other.processor);
    }

private:
    struct Costs
    {
        std::vector<double> wall;
        std::vector<double> processor;
    };

    static void add(const bench::Cost& cost, Costs& to)
    {
        to.wall.push_back(cost.wall);
        to.processor.push_back(cost.processor);
    }
    static bench::Cost median(const Costs& costs)
    {
        return {bench::median(costs.wall), bench::median(costs.processor)};
    }

    bench::Cost ours() const
    {
        const double before = processorMsWithHelpers();
        const double wall = bench::milliseconds([this] { PdfDocument(pdf_, name_).allTexts({}, {}); });
        return {wall, processorMsWithHelpers() - before};
    }
    bench::Cost peers() const
    {
        const QStringList files{folder_.filePath(u"document.pdf"_s), folder_.filePath(u"text"_s)};
        return bench::costOf([&] { QProcess::execute(peer_, files); }, RUSAGE_CHILDREN);
    }

    QByteArray pdf_;
    QString name_;
    QString peer_; ///< empty: it is not installed
    QTemporaryDir folder_;
    bench::Cost first_;
    Costs own_;
    Costs other_;
};

void measure(const QByteArray& pdf, const QString& name, const Register& records, int rounds)
{
    TextRace race(pdf, name);
    race.run(rounds);
    const PdfWords words = PdfDocument(pdf, name).allWords({}, {});
    const double facts = bench::medianMs(rounds, [&] { recognise(records, words.pages); });
    std::printf("%s: text of %zu pages ", qPrintable(name), words.pages.size());
    race.print();
    std::printf("; facts recognised in %.0f ms\n", facts);
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
    const Register records = readEmbeddedDataset().toRegister();
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (only.isEmpty())
        measure(longContract(200), u"200 pages"_s, records, rounds);
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    const QDir folder(shared + u"/documents"_s);
    for (const QString& name : shared.isEmpty() ? QStringList() : folder.entryList({only + u"*.pdf"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            measure(file.readAll(), name, records, rounds);
    }
    return 0;
}
