// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tall_dialog.h"

#include "tests/support/workspace_page_fixture.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace parvis;

TEST_CASE("a dialog that scrolls begins in its first field, and Tab reaches its buttons last")
{
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* name = new QLineEdit(&dialog);
    auto* rows = new QHBoxLayout;
    auto* place = new QLineEdit(&dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    column->addWidget(name);
    rows->addWidget(place);
    column->addLayout(rows);
    column->addWidget(buttons);
    letScroll(dialog, {});
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.focusWidget() == name);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(dialog.focusWidget() == place);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(qobject_cast<QPushButton*>(dialog.focusWidget()));
}
