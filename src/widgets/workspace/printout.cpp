// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/printout.h"

#include "domain/translate.h"
#include "files/whole_file.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace parvis {

Printout::Compose composed(std::function<QByteArray(std::stop_token)> compose)
{
    return [compose = std::move(compose)](const JobControl& control) { return PrintedPdf{compose(control.stop)}; };
}

QString shownDayText(const Workspace& workspace)
{
    const QString day = PartialDate::day(workspace.today())->text(QLocale());
    return workspace.pastDay().isValid() ? translate("widgets", "The register as it stood on %1").arg(day)
                                         : translate("widgets", "On %1").arg(day);
}

QString printText(const Printout& printout)
{
    return translate("widgets", "Print %1…").arg(printout.what);
}

QString saveText(const Printout& printout)
{
    return translate("widgets", "Save %1 as PDF…").arg(printout.what);
}

bool savePrintout(Workspace& workspace, QWidget* window, QObject* receiver, const Printout& printout)
{
    const FileTarget target = chooseFileToWrite(
        window, {translate("widgets", "Save as PDF"), printout.title, {{u"pdf"_s, translate("widgets", "PDF files")}}});
    if (target.path.isEmpty())
        return false;
    const auto write = [compose = printout.take()](const QString& path, const JobControl& control) {
        writeWholeFile(path, compose(control).bytes);
        return WrittenFiles{{path}};
    };
    exportFile(workspace, receiver, {target, write});
    return true;
}

} // namespace parvis
