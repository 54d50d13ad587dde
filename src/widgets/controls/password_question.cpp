// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/password_question.h"

#include "domain/translate.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace parvis {

void askPassword(QWidget* window, const QString& fileName, const QString& reason,
                 const std::function<void(const QString&)>& answered, const std::function<void()>& cancelled)
{
    auto* dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"passwordQuestion"_s);
    dialog->setWindowTitle(translate("widgets", "Password"));
    dialog->setLabelText(translate("widgets", "%1\n%2\nPassword of the document:").arg(fileName, reason));
    dialog->setTextEchoMode(QLineEdit::Password);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answered, cancelled](int result) {
        const QString typed = dialog->textValue();
        if (result == QDialog::Accepted && !typed.isEmpty())
            answered(typed);
        else if (cancelled)
            cancelled();
    });
    dialog->open();
}

} // namespace parvis
