// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_import_dialog.h"
#include "app/funding/funding_matrix_panel.h"
#include "app/funding/funding_page.h"
#include "app/printing/view_tables.h"
#include "app/shell/table_output.h"
#include "tests/support/spreadsheet_sample.h"
#include "tests/support/user_input.h"
#include "widgets/controls/column_choice_header.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A row of a sheet: what reads as a number is one.
QByteArray sheetRow(int line, const QStringList& cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(line) + "\">";
    for (int i = 0; i < int(cells.size()); ++i) {
        const QByteArray place = QByteArray(1, char('A' + i)) + QByteArray::number(line);
        bool isNumber = false;
        cells[i].toDouble(&isNumber);
        if (isNumber)
            row += "<c r=\"" + place + "\"><v>" + cells[i].toUtf8() + "</v></c>";
        else if (!cells[i].isEmpty())
            row +=
                "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cells[i].toHtmlEscaped().toUtf8() + "</t></is></c>";
    }
    return row + "</row>";
}

struct FundingImport : WorkspacePageFixture
{
    std::size_t lines() const { return records().all<FundingLine>().size(); }
    const FundingLine& last() const { return records().all<FundingLine>().rows().back(); }

    /// As a funder sends it: a heading, titles of his own, a total, and a first sheet of explanations.
    QString workbook() const
    {
        const QByteArray rows = sheetRow(1, {u"Programmation 2031 (en milliers d'euros)"_s}) +
                                sheetRow(3, {u"N° de contrat"_s, u"Financeur"_s, u"Dispositif"_s, u"Enveloppe"_s}) +
                                sheetRow(4, {u"CN05905M"_s, u"CAF"_s, u"FTU"_s, u"12.5"_s}) +
                                sheetRow(5, {u"CN06209I"_s, u"État"_s, u"Fonjep"_s, u"7"_s}) +
                                sheetRow(6, {u"CN99999I"_s, u"État"_s, u"Fonjep"_s, u"3"_s}) +
                                sheetRow(7, {u"Total"_s, {}, {}, u"22.5"_s});
        return saved(folder.filePath(u"caf.xlsx"_s),
                     xlsxOf({{"Notice", sheetRow(1, {u"Tableau de suivi"_s})}, {"Lignes", rows}}));
    }

    FundingImportDialog& drop(FundingPage& page, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &dropped);
        settle();
        auto* dialog = page.findChild<FundingImportDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }

    static void choose(FundingImportDialog& dialog, int column, FundingColumn holds)
    {
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        QComboBox* box = dialog.findChild<ColumnChoiceHeader*>()->box(column);
        REQUIRE(box);
        box->setCurrentIndex(int(holds));
        Q_EMIT box->activated(int(holds));
    }

    static QPushButton* import(const QDialog& dialog) { return dialog.findChild<QPushButton*>(u"import"_s); }
    static QString cell(const QDialog& dialog, int row, const QString& column)
    {
        const RecordTableModel& model = *dialog.findChild<RecordTableView*>()->recordModel();
        return model.text(row, model.schema().indexOf(column));
    }
    static QStringList fates(const FundingImportDialog& dialog)
    {
        REQUIRE(dialog.plan());
        QStringList all;
        for (const PlannedFunding& line : dialog.plan()->lines)
            all << identifier(line.fate);
        return all;
    }
    void press(FundingImportDialog& dialog)
    {
        REQUIRE(import(dialog)->isEnabled());
        QTest::mouseClick(import(dialog), Qt::LeftButton);
        REQUIRE(waitFor([this] { return !workspace.database()->isBusy(); }));
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(FundingImport, "an old workbook of Excel is dropped, and its lines are understood")
{
    const auto page = show<FundingPage>();
    const QByteArray records = xlsText(0, 0,
                                       "Ann\xE9"
                                       "e") +
                               xlsText(0, 1, "Contrat") + xlsText(0, 2, "Financeur") +
                               xlsText(0, 3, "Montant engag\xE9") + xlsNumber(1, 0, 2031) + xlsText(1, 1, "CN05905M") +
                               xlsText(1, 2, "CAF") + xlsNumber(1, 3, 1234.56);
    const QByteArray bytes = compoundOf(xlsStream({{"Lignes", records}}));
    FundingImportDialog& dialog = drop(*page, saved(folder.filePath(u"caf.xls"_s), bytes));
    CHECK(fates(dialog) == QStringList{u"new"_s});
    CHECK(import(dialog)->isEnabled());
}

TEST_CASE_METHOD(FundingImport,
                 "a funder's workbook is dropped, its columns are set right once, and its lines are added")
{
    const auto page = show<FundingPage>();
    const auto before = lines();
    FundingImportDialog& dialog = drop(*page, workbook());
    CHECK(dialog.findChild<QComboBox*>(u"sheet"_s)->currentText() == u"Lignes");
    CHECK_FALSE(import(dialog)->isEnabled()); // "Enveloppe" is no word for an amount
    choose(dialog, 3, FundingColumn::Planned);
    settle();
    CHECK(fates(dialog) == QStringList{u"new"_s, u"new"_s, u"refused"_s});
    press(dialog);
    CHECK(lines() == before + 2);
    CHECK(last().planned == Money::fromCents(700'000));
    CHECK(last().year == 2031);

    actionOf(*page, u"Matrix"_s)->trigger();
    settle();
    auto* panel = page->findChild<FundingMatrixPanel*>();
    auto* kind = panel->findChild<QComboBox*>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(CreditKind::Unknown)));
    Q_EMIT kind->activated(kind->currentIndex());
    settle();
    CHECK(panel->findChild<QLabel*>(u"totals"_s)->text().contains(Money::fromCents(1'950'000).text(QLocale())));

    actionOf(*page, u"Lines"_s)->trigger();
    RecordTableView* table = tableOf(*page);
    actionOf(*page, u"Only the lines without a contract"_s)->trigger();
    settle();
    CHECK(table->model()->rowCount() > 0);
    CHECK(table->model()->rowCount() < int(lines()));

    table->recordModel()->setFilters({{u"year"_s, u"2031"_s}});
    settle();
    const QString out = folder.filePath(u"lignes-2031.ods"_s);
    answerFileDialog(out);
    exportTableInView(workspace, page.get());
    settle();
    const FundingFile written = readFunding(out);
    REQUIRE(written.lines.size() == 2);
    CHECK(written.lines[0].planned == Money::fromCents(1'250'000));

    const QString text = folder.filePath(u"lignes-2031.csv"_s); // its sources stand below the lines
    answerFileDialog(text);
    exportTableInView(workspace, page.get());
    settle();
    CHECK(readFunding(text).lines.size() == 2);
    const QStringList notes = tableNotes(*table, records());
    REQUIRE_FALSE(notes.isEmpty());
    CHECK(QString::fromUtf8(bytesOf(text)).section(u"\n;"_s, 1).contains(notes.front().left(20)));
}

TEST_CASE_METHOD(FundingImport, "what becomes of each row is shown before anything is written, as one action")
{
    const auto page = show<FundingPage>();
    const auto before = lines();
    const QString path = folder.filePath(u"lignes.csv"_s);
    writeFile(path, "contrat;ann\xC3\xA9"
                    "e;financeur;dispositif;montant pr\xC3\xA9vu\nCN05905M;2031;CAF;FTU;1 000,50\n"
                    "CN05905M;2031;CAF;FTU;7\nCN99999I;2031;CAF;FTU;3\n");
    FundingImportDialog& dialog = drop(*page, path);
    CHECK(fates(dialog) == QStringList{u"new"_s, u"refused"_s, u"refused"_s});
    CHECK(cell(dialog, 0, u"fate"_s) == u"New line");
    CHECK(cell(dialog, 1, u"remarks"_s).contains(u"nothing was overwritten"_s));
    CHECK(textOf(dialog).contains(u"1 funding line(s) will be written"_s));
    CHECK(lines() == before);
    press(dialog);
    CHECK(lines() == before + 1);
    CHECK(last().planned == Money::fromCents(100'050));
    CHECK(lastMessage().contains(u"1 funding line(s) imported"_s));
    workspace.undo();
    CHECK(lines() == before);
}

TEST_CASE_METHOD(FundingImport, "what the user says of a column holds, and is remembered for the same titles")
{
    const auto page = show<FundingPage>();
    const QString path = folder.filePath(u"2031.csv"_s);
    const auto write = [&](const QByteArray& amount) {
        writeFile(path, "Contrat;Dispositif;Enveloppe\nCN05905M;FTU;" + amount + "\n");
    };
    write("12");
    {
        FundingImportDialog& dialog = drop(*page, path);
        CHECK_FALSE(import(dialog)->isEnabled()); // "Enveloppe" is no word for an amount
        CHECK(dialog.findChild<QTabWidget*>()->currentIndex() == 1);
        choose(dialog, 2, FundingColumn::Committed);
        settle();
        CHECK(fates(dialog) == QStringList{u"new"_s});
        press(dialog);
        CHECK(last().committed == Money::fromCents(1'200));
        CHECK(last().year == 2031);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    write("15");
    FundingImportDialog& again = drop(*page, path);
    CHECK(fates(again) == QStringList{u"changed"_s});
    CHECK(again.findChild<QPlainTextEdit*>(u"details"_s)->toPlainText().contains(u"as you chose"_s));
}

TEST_CASE_METHOD(FundingImport, "after a sheet that cannot be read, another one of the file can be chosen")
{
    const auto page = show<FundingPage>();
    const QString path = workbook();
    FundingImportDialog& dialog = drop(*page, path);
    auto* sheets = dialog.findChild<QComboBox*>(u"sheet"_s);
    const auto chooseSheet = [&](const QString& sheet) {
        sheets->setCurrentText(sheet);
        Q_EMIT sheets->activated(sheets->currentIndex());
        settle();
    };
    REQUIRE(QFile::rename(path, path + u".away"_s));
    chooseSheet(u"Notice"_s);
    CHECK_FALSE(dialog.plan());
    REQUIRE(QFile::rename(path + u".away"_s, path));
    REQUIRE(sheets->isVisibleTo(&dialog));
    chooseSheet(u"Lignes"_s);
    FundingImport::choose(dialog, 3, FundingColumn::Planned);
    settle();
    CHECK(fates(dialog) == QStringList{u"new"_s, u"new"_s, u"refused"_s});
    dialog.reject();
}

TEST_CASE_METHOD(FundingImport, "cells copied from a spreadsheet are pasted with Ctrl+V, with and without titles")
{
    const auto page = show<FundingPage>();
    QGuiApplication::clipboard()->setText(u"CN05905M\tFTU\t1 000,50\nCN06209I\tFonjep\t20,00\n"_s);
    page->activateWindow();
    tableOf(*page)->setFocus();
    QTest::keyClick(tableOf(*page), Qt::Key_V, Qt::ControlModifier);
    settle();
    auto* dialog = page->findChild<FundingImportDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QCheckBox*>(u"hasTitles"_s)->isChecked());
    choose(*dialog, 0, FundingColumn::Contract);
    choose(*dialog, 1, FundingColumn::Device);
    choose(*dialog, 2, FundingColumn::Paid);
    settle();
    CHECK_FALSE(import(*dialog)->isEnabled());
    CHECK(textOf(*dialog).contains(u"year"_s));
    dialog->findChild<QSpinBox*>(u"year"_s)->setValue(2031);
    settle();
    CHECK(fates(*dialog) == QStringList{u"new"_s, u"new"_s});
    press(*dialog);
    CHECK(last().paid == Money::fromCents(2'000));
    CHECK(last().year == 2031);
}

TEST_CASE_METHOD(FundingImport, "a long import is stopped without a trace")
{
    const auto page = show<FundingPage>();
    const auto before = lines();
    QByteArray rows = "contrat;ann\xC3\xA9"
                      "e;dispositif;action;montant pr\xC3\xA9vu\n";
    for (int i = 0; i < 3000; ++i)
        rows += "CN05905M;2031;FTU;Action " + QByteArray::number(i) + ";1\n";
    const QString path = folder.filePath(u"lignes.csv"_s);
    writeFile(path, rows);
    FundingImportDialog& dialog = drop(*page, path);
    REQUIRE(waitFor([&] { return import(dialog)->isEnabled(); }));
    QTest::mouseClick(import(dialog), Qt::LeftButton);
    dialog.reject();
    settle();
    REQUIRE(waitFor([&] { return !workspace.database()->isBusy(); }));
    CHECK(dialog.isVisible());
    CHECK(lines() == before);
    CHECK_FALSE(workspace.undoState().undo);
    REQUIRE(waitFor([&] { return import(dialog)->isEnabled(); }));
    press(dialog);
    REQUIRE(waitFor([&] { return lines() == before + 3000; }));
    workspace.undo();
    CHECK(lines() == before);
}

TEST_CASE_METHOD(FundingImport, "the posts that the ANCT publishes are recognised when they are dropped")
{
    const auto page = show<FundingPage>();
    const auto before = lines();
    const QString path = saved(folder.filePath(u"adultes-relais-2031.csv"_s),
                               "id_poste;code_tiers;raison_sociale;annee;montant;code_cv;insee_dep;insee_reg\n"
                               "P1;T1;Association A;2031;20000;CN06209I;62;32\n"
                               "P2;T1;Association A;2031;20000;CN06209I;62;32\n"
                               "P3;T2;Association B;2031;20000;CV512;13;93\n");
    FundingImportDialog& dialog = drop(*page, path);
    CHECK(textOf(dialog).contains(u"About another territory: 1"));
    CHECK(dialog.findChild<QPlainTextEdit*>(u"details"_s)->toPlainText().contains(u"ANCT"));
    CHECK(fates(dialog) == QStringList{u"new"_s});
    CHECK(dialog.findChild<ColumnChoiceHeader*>()->box(0)->currentIndex() == int(FundingColumn::Post));
    press(dialog);
    REQUIRE(lines() == before + 1);
    CHECK(last().posts == 2);
    CHECK(last().theoretical == Money::fromCents(4'000'000));
    CHECK(records().find(last().device)->code == u"ADULTE_RELAIS");
}
