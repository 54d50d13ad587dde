// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/checked_line.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace parvis::test {

// What a user does by hand in dialogs and tables.

/// The button that accepts a dialog.
inline QPushButton* okOf(const QWidget& dialog)
{
    const auto* buttons = dialog.findChild<QDialogButtonBox*>();
    REQUIRE(buttons);
    return buttons->button(QDialogButtonBox::Ok);
}

/// Presses that button, which has to be enabled.
inline void pressOk(QWidget& dialog)
{
    REQUIRE(okOf(dialog)->isEnabled());
    QTest::mouseClick(okOf(dialog), Qt::LeftButton);
}

/// Opens the editor of a cell with F2, types the text and presses Return. An editor that does not take the text is
/// left with Escape.
inline void typeIntoCell(RecordTableView& table, int row, const char* column, const QString& text)
{
    const RecordTableModel& model = *table.recordModel();
    table.setFocus();
    table.setCurrentIndex(model.index(row, model.schema().indexOf(QString::fromLatin1(column))));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = table.viewport()->findChild<CheckedLine*>();
    REQUIRE(line);
    for (const QChar letter : text) // QTest::keyClicks knows no accents
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents(); // Return posts what closes the editor
    if (line->isVisible())
        QTest::keyClick(line, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace parvis::test
