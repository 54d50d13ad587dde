// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/reminder_writing.h"

#include "domain/signatures/reminder_message.h"
#include "files/user_name.h"
#include "report/paper_setting.h"
#include "report/reminder_letter.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/web_address.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// As they go out: with who writes them, as the preferences say; the organisation is else that of the papers.
std::vector<ReminderMessage> signedMessages(const Workspace& workspace, const std::vector<Id<Signatory>>& signatories)
{
    auto messages = reminderMessages(workspace.records(), signatories, workspace.today());
    const LetterSender who = letterSender();
    QStringList sender{who.name,
                       who.organisation.isEmpty() ? settingOf(workspace.records()).publisher : who.organisation};
    sender.removeAll(QString());
    for (ReminderMessage& message : messages)
        message.sender = sender;
    return messages;
}

} // namespace

ReminderWriting::ReminderWriting(Workspace& workspace, std::vector<Id<Signatory>> signatories,
                                 QDialogButtonBox& buttons)
    : QObject(&buttons)
    , workspace_(workspace)
    , signatories_(std::move(signatories))
    , dialog_(buttons.window())
{
    auto* letter = buttons.addButton(tr("&Letter…"), QDialogButtonBox::ActionRole);
    letter->setObjectName(u"letter"_s);
    letter->setToolTip(tr("A letter for each body, as a text document or PDF: what is missing, and since when"));
    auto* mail = buttons.addButton(tr("&E-mail draft"), QDialogButtonBox::ActionRole);
    mail->setObjectName(u"mail"_s);
    mail->setToolTip(tr("Opens a draft in your e-mail program; nothing is sent by Parvis"));
    const auto messages = reminderMessages(workspace_.records(), signatories_, workspace_.today());
    const QString nobody = unless(!messages.empty(), tr("Nobody is awaited any more."));
    setObstacle(letter, nobody);
    setObstacle(mail,
                firstOf({nobody, unless(messages.size() <= 1, tr("A draft is for one body: choose its lines."))}));
    connect(letter, &QPushButton::clicked, this, &ReminderWriting::writeLetters);
    connect(mail, &QPushButton::clicked, this, &ReminderWriting::draftMail);
}

void ReminderWriting::writeLetters()
{
    const auto messages = signedMessages(workspace_, signatories_);
    if (messages.empty())
        return;
    const FileTarget target = chooseFileToWrite(
        dialog_, {.title = tr("Letter of reminder"),
                  .name = messages.size() == 1 ? tr("Reminder %1").arg(messages.front().name) : tr("Reminders"),
                  .formats = {{u"odt"_s, tr("Text documents")}, {u"pdf"_s, tr("PDF files")}},
                  .folder = u"letters"_s});
    if (target.path.isEmpty())
        return;
    const LetterFormat format =
        target.path.endsWith(u".odt", Qt::CaseInsensitive) ? LetterFormat::Odt : LetterFormat::Pdf;
    ReportSetting setting = settingOf(workspace_.records());
    setting.date = workspace_.today();
    const auto compose = [messages, format, setting](std::stop_token stop) {
        return composeReminderLetters(messages, format, setting, std::move(stop));
    };
    // The dialog may be closed before the file is written: the user is told all the same.
    exportBytes(workspace_, &workspace_, target, compose, [self = QPointer(this)] {
        if (self)
            Q_EMIT self->written(u"courrier"_s);
    });
}

void ReminderWriting::draftMail()
{
    const auto messages = signedMessages(workspace_, signatories_);
    if (messages.size() != 1)
        return;
    if (openMailDraft(mailAddress(messages.front())))
        Q_EMIT written(u"courriel"_s);
    else
        workspace_.warn(tr("No e-mail program takes the draft."));
}

} // namespace parvis
