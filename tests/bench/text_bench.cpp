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
            if (::clock_getcpuclockid(child.toInt(), &clock) == 0 && ::clock_gettime(clock, &time) == 0)
                sum += double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
        }
    }
    return sum;
}

/// Milliseconds that pdftotext needs for the same file, its start included; 0: it is not installed.
double peerMs(const QByteArray& pdf, int rounds)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"document.pdf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return 0;
    file.write(pdf);
    file.close();
    return bench::medianMs(rounds, [&] { QProcess::execute(program, {file.fileName(), folder.filePath(u"text"_s)}); });
}

void measure(const QByteArray& pdf, const QString& name, const Register& records, int rounds)
{
    PdfWords words;
    const double text = bench::medianMs(rounds, [&] { PdfDocument(pdf, name).allTexts({}, {}); });
    const double peerBefore = bench::processorMs(RUSAGE_CHILDREN);
    const double peer = peerMs(pdf, rounds);
    const double peerProcessor = (bench::processorMs(RUSAGE_CHILDREN) - peerBefore) / rounds;
    // Processor time tells on a machine that has other work, too.
    const double before = processorMsWithHelpers();
    for (int i = 0; i < rounds; ++i)
        PdfDocument(pdf, name).allTexts({}, {});
    const double textProcessor = (processorMsWithHelpers() - before) / rounds;
    words = PdfDocument(pdf, name).allWords({}, {});
    const double facts = bench::medianMs(rounds, [&] { recognise(records, words.pages); });
    std::printf("%s: text of %zu pages %.0f ms (pdftotext %.0f ms, ratio %.2f; processor time %.0f and %.0f ms), facts "
                "recognised in %.0f ms\n",
                qPrintable(name), words.pages.size(), text, peer, peer > 0 ? text / peer : 0, textProcessor,
                peerProcessor, facts);
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
