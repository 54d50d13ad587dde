// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/paper_template_dialog.h"

#include "app/press/paper_preview.h"
#include "domain/papers/paper_templates.h"
#include "report/logo.h"
#include "report/paper_setting.h"
#include "report/paper_template_file.h"
#include "tests/support/files.h"
#include "tests/support/user_input.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Takes what no window system brings here.
struct DroppedForm : PaperTemplateForm
{
    using PaperTemplateForm::PaperTemplateForm;

    bool takes(const QString& path)
    {
        const auto files = dataOf(path);
        QDragEnterEvent event({}, Qt::CopyAction, files.get(), Qt::LeftButton, {});
        event.ignore();
        dragEnterEvent(&event);
        return event.isAccepted();
    }
    void drop(const QString& path)
    {
        REQUIRE(takes(path));
        const auto files = dataOf(path);
        QDropEvent event({}, Qt::CopyAction, files.get(), Qt::LeftButton, {});
        dropEvent(&event);
    }
    static std::unique_ptr<QMimeData> dataOf(const QString& path)
    {
        auto files = std::make_unique<QMimeData>();
        files->setUrls({QUrl::fromLocalFile(path)});
        return files;
    }
};

struct TemplateFixture : WorkspacePageFixture
{
    TemplateFixture() { open(); }

    void open()
    {
        dialog = std::make_unique<PaperTemplateDialog>(workspace, std::nullopt, nullptr);
        dialog->show();
        REQUIRE(isPreviewed());
    }
    bool isPreviewed()
    {
        return waitFor([&] { return dialog->preview()->isUpToDate(); });
    }
    PaperTemplate stored() const { return paperTemplateOf(records()); }
    void press(const char* name)
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    QString logoFile() const
    {
        QImage logo(200, 100, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        REQUIRE(logo.save(folder.filePath(u"logo.png"_s)));
        return folder.filePath(u"logo.png"_s);
    }

    std::unique_ptr<PaperTemplateDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(TemplateFixture, "a template is typed, seen at once, applied as one action, undone and reset")
{
    const QImage before = dialog->preview()->shownPage();
    REQUIRE_FALSE(before.isNull());
    type(dialog.get(), "publisher", u"Centre de ressources d’essai"_s);
    type(dialog.get(), "accent", u"#7a1f5c"_s);
    answerFileDialog(logoFile());
    press("chooseLogo");
    REQUIRE(isPreviewed());
    CHECK(dialog->preview()->shownPage() != before);
    auto* sections = dialog->findChild<QListWidget*>(u"sections"_s);
    REQUIRE(sections->count() == 7);
    sections->item(0)->setCheckState(Qt::Unchecked); // the map
    sections->setCurrentRow(1);
    press("down");
    CHECK(stored() == PaperTemplate()); // nothing before it is applied
    pressOk(*dialog);
    CHECK(stored().publisher == u"Centre de ressources d’essai");
    CHECK(stored().accent == u"#7a1f5c");
    CHECK(stored().reviewSections == u"editorial,contents,articles,territories,years,notices");
    CHECK_FALSE(logoOf(stored().logo).isNull());
    CHECK(settingOf(records()).accent == QColor(0x7a, 0x1f, 0x5c));
    open();
    press("reset");
    pressOk(*dialog);
    CHECK(stored() == PaperTemplate());
    workspace.undo();
    CHECK(stored().accent == u"#7a1f5c");
    workspace.undo();
    CHECK(stored() == PaperTemplate());
}

TEST_CASE_METHOD(TemplateFixture, "each paper is shown as it will be, and has its own sections")
{
    auto* papers = dialog->findChild<QComboBox*>(u"papers"_s);
    auto* sections = dialog->findChild<QListWidget*>(u"sections"_s);
    QImage before = dialog->preview()->shownPage();
    for (const auto kind : {PaperKind::Contract, PaperKind::Qpv}) {
        papers->setCurrentIndex(papers->findData(identifier(kind)));
        REQUIRE(isPreviewed());
        CHECK(dialog->preview()->shownPage() != before);
        before = dialog->preview()->shownPage();
        CHECK(sections->count() == 4);
        sections->setCurrentRow(1);
        press("up");
        REQUIRE(isPreviewed());
        CHECK(dialog->preview()->shownPage() != before);
        before = dialog->preview()->shownPage();
    }
    papers->setCurrentIndex(0);
    CHECK(sections->count() == 7);
    pressOk(*dialog);
    CHECK(stored().contractSections == u"neighbourhoods,signature,signatories,funding");
    CHECK(stored().qpvSections == u"facts,map,indicators,lineage");
    CHECK(stored().reviewSections.isEmpty());
}

TEST_CASE_METHOD(TemplateFixture, "a picture that is dropped becomes the logo, and one that is none says so")
{
    DroppedForm form(nullptr);
    QString reason;
    QObject::connect(&form, &PaperTemplateForm::failed, &form, [&](const QString& text) { reason = text; });
    form.drop(logoFile());
    CHECK(logoOf(form.typed().logo).size() == QSize(200, 100));
    const QString broken = folder.filePath(u"casse.png"_s);
    writeFile(broken, "no picture");
    form.drop(broken);
    CHECK(reason.contains(u"The logo cannot be read."_s));
    CHECK(reason.contains(u"casse.png"_s));
    CHECK(logoOf(form.typed().logo).size() == QSize(200, 100));
    CHECK_FALSE(form.takes(folder.filePath(u"texte.txt"_s)));
}

TEST_CASE_METHOD(TemplateFixture, "a colour that cannot be read on paper is refused, with its contrast")
{
    const auto* contrast = dialog->findChild<QLabel*>(u"accentContrast"_s);
    CHECK(contrast->text() == u"contrast %1"_s.arg(contrastText(look::accent.name())));
    type(dialog.get(), "accent", u"#ffd700"_s);
    CHECK(contrast->text() == u"contrast %1"_s.arg(contrastText(u"#ffd700"_s)));
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    CHECK(textOf(*dialog).contains(u"too light to be read on paper"_s));
    type(dialog.get(), "accent", u"rouge"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    type(dialog.get(), "accent", u"#1C5574"_s);
    CHECK(okOf(*dialog)->isEnabled());
}

TEST_CASE_METHOD(TemplateFixture, "a template leaves as a file and comes back from it; another file changes nothing")
{
    type(dialog.get(), "footer", u"Région d’essai — contrats de ville"_s);
    const QString path = folder.filePath(u"modele.json"_s);
    answerFileDialog(path);
    press("export");
    settle();
    REQUIRE(readTemplateFile(bytesOf(path), path).footer == u"Région d’essai — contrats de ville");
    type(dialog.get(), "footer", u"Autre"_s);
    dialog->importFile(path);
    CHECK(dialog->form()->typed().footer == u"Région d’essai — contrats de ville");
    writeFile(folder.filePath(u"faux.json"_s), "{\"format\":\"parvis-paper-template-1\",\"script\":\"x\"}");
    dialog->importFile(folder.filePath(u"faux.json"_s));
    CHECK(textOf(*dialog).contains(u"script"_s));
    CHECK(dialog->form()->typed().footer == u"Région d’essai — contrats de ville");
}

TEST_CASE_METHOD(TemplateFixture, "the typefaces that are offered can be embedded, and one that is not there is kept")
{
    const auto* typefaces = dialog->findChild<QComboBox*>(u"typeface"_s);
    REQUIRE(typefaces->count() > 1);
    for (int i = 1; i < typefaces->count(); ++i)
        CHECK(isEmbeddable(typefaces->itemData(i).toString()));
    PaperTemplate elsewhere;
    elsewhere.typeface = u"Une police d’ailleurs"_s;
    dialog->form()->fill(elsewhere);
    CHECK(dialog->form()->typed().typeface == elsewhere.typeface);
    CHECK(settingOf(elsewhere).fonts == pageFontFamilies());
}
