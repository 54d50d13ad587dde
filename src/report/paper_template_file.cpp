// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper_template_file.h"

#include "domain/error.h"
#include "domain/papers/paper_templates.h"
#include "domain/translate.h"
#include "files/file_reading.h"
#include "report/logo.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto formatKey = u"format"_s;
const auto formatName = u"parvis-paper-template-1"_s;

struct Member
{
    QString key;
    QString PaperTemplate::*value;
};

const std::vector<Member>& members()
{
    static const std::vector<Member> all{{u"publisher"_s, &PaperTemplate::publisher},
                                         {u"header"_s, &PaperTemplate::header},
                                         {u"footer"_s, &PaperTemplate::footer},
                                         {u"accent"_s, &PaperTemplate::accent},
                                         {u"quiet"_s, &PaperTemplate::quiet},
                                         {u"typeface"_s, &PaperTemplate::typeface},
                                         {u"review_sections"_s, &PaperTemplate::reviewSections},
                                         {u"contract_sections"_s, &PaperTemplate::contractSections},
                                         {u"qpv_sections"_s, &PaperTemplate::qpvSections},
                                         {u"logo"_s, &PaperTemplate::logo}};
    return all;
}

[[noreturn]] void refuse(const QString& reason, const QString& name)
{
    throw Error(reason, name, translate("report", "Choose a file that Parvis exported as a template of papers."));
}

} // namespace

QByteArray templateFile(const PaperTemplate& paper)
{
    QJsonObject object{{formatKey, formatName}};
    for (const Member& member : members()) {
        if (!(paper.*member.value).isEmpty())
            object.insert(member.key, paper.*member.value);
    }
    return QJsonDocument(object).toJson();
}

PaperTemplate readTemplateFile(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > largestTemplateFile)
        refuse(translate("report", "The file is too large to be a template of papers."), name);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QJsonObject object = document.object();
    if (!document.isObject() || object.take(formatKey).toString() != formatName)
        refuse(translate("report", "The file is no template of papers."), name);
    PaperTemplate paper;
    for (const Member& member : members()) {
        const QJsonValue value = object.take(member.key);
        if (!value.isUndefined() && !value.isString())
            refuse(translate("report", "“%1” of the template is no text.").arg(member.key), name);
        paper.*member.value = value.toString();
    }
    if (!object.isEmpty())
        refuse(translate("report", "“%1” is nothing that a template has.").arg(object.keys().first().left(40)), name);
    if (const QString problem = paperTemplateProblem(paper); !problem.isEmpty())
        refuse(problem, name);
    const QImage logo = logoOf(paper.logo);
    if (!paper.logo.isEmpty() && logo.isNull())
        refuse(translate("report", "The logo of the template cannot be read."), name);
    paper.logo = logoText(logo);
    return paper;
}

PaperTemplate openTemplateFile(const QString& path)
{
    return readTemplateFile(readWholeFile(path, {.bytes = largestTemplateFile}), QDir::toNativeSeparators(path));
}

} // namespace parvis
