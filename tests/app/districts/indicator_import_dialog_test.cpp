// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/indicator_import_dialog.h"
#include "exchange/indicators/indicator_reader.h"
#include "tests/support/spreadsheet_sample.h"
#include "tests/support/workspace_page_fixture.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct FiguresImport : WorkspacePageFixture
{
    ~FiguresImport() { delete dialog; } // one that was closed waits for the event loop, the workspace does not

    QString table(const QString& name, const QByteArray& text) const { return saved(folder.filePath(name), text); }

    void open(const QString& path)
    {
        dialog = new IndicatorImportDialog(workspace, path, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        settle();
    }
    template <class T>
    T* child(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    int rows() const { return dialog->findChild<RecordTableView*>()->recordModel()->rowCount(); }
    QString cell(int row, const QString& column) const
    {
        const RecordTableModel& model = *dialog->findChild<RecordTableView*>()->recordModel();
        return model.text(row, model.schema().indexOf(column));
    }
    bool mayImport() const { return child<QPushButton>("import")->isEnabled(); }

    QPointer<IndicatorImportDialog> dialog;
};

QByteArray textCell(const char* place, const QByteArray& text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray sheetOf(const QByteArray& title, const QByteArray& value)
{
    return "<row r=\"1\">" + textCell("A1", "CODGEO") + textCell("B1", title) + "</row><row r=\"2\">" +
           textCell("A2", "QN00201M") + "<c r=\"B2\"><v>" + value + "</v></c></row>";
}

} // namespace

TEST_CASE_METHOD(FiguresImport, "of a workbook of figures each sheet can be chosen")
{
    open(table(u"quartiers.xlsx"_s,
               xlsxOf({{"Notice", "<row r=\"1\">" + textCell("A1", "Lisez-moi") + textCell("B1", "!") + "</row>"},
                       {"2021", sheetOf("DISP_TP60_A21", "54.2")},
                       {"2022", sheetOf("DISP_TP60_A22", "53")}})));
    auto* sheet = child<QComboBox>("sheet");
    REQUIRE(sheet->count() == 3);
    CHECK(sheet->currentText() == u"2021"); // the first that has such titles
    CHECK(cell(0, u"vintage"_s) == u"2021");
    sheet->setCurrentIndex(2);
    Q_EMIT sheet->activated(2);
    settle();
    REQUIRE(rows() == 1);
    CHECK(cell(0, u"vintage"_s) == u"2022");
    sheet->setCurrentIndex(0);
    Q_EMIT sheet->activated(0);
    settle();
    CHECK_FALSE(mayImport());
    CHECK(rows() == 0);
    CHECK(sheet->isEnabled()); // another one can still be chosen
    CHECK(sheet->currentText() == u"Notice");
    sheet->setCurrentIndex(2);
    Q_EMIT sheet->activated(2);
    settle();
    REQUIRE(mayImport());
    const auto before = records().all<IndicatorValue>().size();
    QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);
    settle();
    REQUIRE(records().all<IndicatorValue>().size() == before + 1);
    CHECK(records().all<IndicatorValue>().rows().back().vintage == u"2022");
}

TEST_CASE_METHOD(FiguresImport, "the vintage of a table that tells none is typed")
{
    open(table(u"chiffres.csv"_s, "CODGEO;DISP_TP60\nQN00201M;54,2\n"));
    CHECK_FALSE(mayImport());
    CHECK(textOf(*dialog).contains(u"DISP_TP60"));
    type(dialog, "vintage", u"2023"_s);
    settle();
    REQUIRE(mayImport());
    CHECK(cell(0, u"vintage"_s) == u"2023");
    CHECK_FALSE(child<QComboBox>("sheet")->isEnabled()); // it is a text
}

TEST_CASE_METHOD(FiguresImport, "a file that was changed, and a register that was, are compared again")
{
    const QString path = table(u"chiffres.csv"_s, "CODGEO;DISP_TP60_A31\nQN00201M;54,2\n");
    open(path);
    REQUIRE(rows() == 1);
    table(u"chiffres.csv"_s, "CODGEO;DISP_TP60_A31\nQN00201M;54,2\nQN00202M;40\n");
    QTest::mouseClick(child<QPushButton>("again"), Qt::LeftButton);
    settle();
    CHECK(rows() == 2);
    const auto plan = [&] { return planIndicators(records(), readIndicators(path)); };
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) { importIndicators(tx, before, plan()); }));
    settle();
    CHECK_FALSE(mayImport()); // somebody wrote them meanwhile
    workspace.undo();
    settle();
    CHECK(mayImport());
}
