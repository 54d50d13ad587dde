// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about one database is not answered in another.
#include "tests/app/shell/every_dialog.h"
#include "tests/catch.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE_METHOD(test::WorkspacePageFixture, "opening another database rejects every dialog that waits for an answer")
{
    for (const test::NamedDialog& named : test::everyDialog()) {
        CAPTURE(named.name);
        const QPointer<QDialog> dialog(named.make(*this));
        bool isAccepted = false;
        QObject::connect(dialog, &QDialog::accepted, [&] { isAccepted = true; });
        dialog->open();
        settle();
        workspace.setDatabase(nullptr); // gives the lock back
        CHECK_FALSE(dialog->isVisible());
        CHECK_FALSE(isAccepted);
        workspace.setDatabase(open(Access::ReadWrite));
        settle();
        delete dialog.data(); // where it does not go by itself
    }
}
