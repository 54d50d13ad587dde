// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_uses.h"

#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int season = 90; ///< days
constexpr qsizetype mostFiles = 100;

/// The last use first; each line a date and a path: "2025-03-03 /home/a/registre.parvis".
const Setting<QStringList> usesSetting(u"window/file_uses"_s);

QString pathOf(const QString& use)
{
    return use.section(u' ', 1);
}

bool isOld(const QString& use, QDate today)
{
    const QDate day = QDate::fromString(use.section(u' ', 0, 0), Qt::ISODate);
    return !day.isValid() || day.daysTo(today) > season;
}

void forget(const QStringList& uses)
{
    QStringList known = usesSetting.value();
    for (const QString& use : uses) {
        if (known.removeOne(use)) // otherwise it was opened again meanwhile
            forgetSettings(fileSettingKey(pathOf(use), {}).chopped(1));
    }
    usesSetting.keep(known);
}

} // namespace

void noteFileUse(Workspace& workspace, const QString& path)
{
    const QDate today = workspace.today();
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList uses = usesSetting.value();
    uses.removeIf([&](const QString& use) { return pathOf(use) == whole; });
    uses.prepend(today.toString(Qt::ISODate) + u' ' + whole);
    usesSetting.keep(uses);

    QStringList old;
    QStringList tooMany;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (isOld(uses[i], today))
            (i < mostFiles ? old : tooMany) << uses[i];
    }
    forget(tooMany);
    if (old.isEmpty())
        return;
    const auto find = [old](const JobControl&) {
        QStringList gone = old;
        gone.removeIf([](const QString& use) { return QFileInfo::exists(pathOf(use)); });
        return gone;
    };
    workspace.jobs().run(&workspace, {}, find, &forget, {}, JobRunner::Visibility::Silent);
}

} // namespace parvis
