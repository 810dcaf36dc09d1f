// The tiles of the launcher in C++, as a floor of what any program on this Qt needs: the same entries of the same file,
// with the same pictograms, words and buttons. No search, no keys, no rules: what these cost is what is looked for.

#include <QApplication>
#include <QFile>
#include <QGridLayout>
#include <QHash>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

static const char *STYLE =
    "QWidget { background: #f3f5f9; color: #1b2430 } QFrame#tile, QFrame#tile QWidget { background: #ffffff }"
    "QFrame#tile { border: 1px solid #d5dae3; border-radius: 10px } QLabel#title { font-weight: 600 }"
    "QPushButton { color: #0b4fa0; border: 1px solid #d5dae3; border-radius: 6px; padding: 4px 8px }"
    "QLineEdit { border: 1px solid #8a93a3; border-radius: 6px; padding: 6px }";

static QString kazakh(const QJsonValue &texts) { return texts["kk"].toString(); }

static QLabel *label(const QString &text, const char *name)
{
    auto *made = new QLabel(text);
    made->setObjectName(name);
    made->setWordWrap(true);
    return made;
}

static QWidget *tile(const QJsonValue &entry, const QHash<QString, QJsonValue> &entries, const QString &icons)
{
    auto *frame = new QFrame;
    frame->setObjectName("tile");
    auto *layout = new QGridLayout(frame);
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(icons + "/" + entry["icon"].toString() + ".svg").pixmap(32, 32));
    layout->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(label(kazakh(entry["title"]), "title"), 0, 1);
    layout->addWidget(label(kazakh(entry["summary"]), "summary"), 1, 1);
    auto *guides = new QHBoxLayout;
    for (const QJsonValue id : entry["guides"].toArray())
        guides->addWidget(new QPushButton(kazakh(entries[id.toString()]["title"])));
    layout->addLayout(guides, 2, 1);
    layout->setColumnStretch(1, 1);
    return frame;
}

static QWidget *page(const QString &resources)
{
    QFile file(resources + "/content.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No content");
    const auto content = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QJsonValue> entries;
    for (const QJsonValue entry : content["entries"].toArray())
        entries.insert(entry["id"].toString(), entry);
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    int count = 0;
    for (const QJsonValue entry : content["entries"].toArray())
        layout->addWidget(tile(entry, entries, resources + "/icons"), count / 2, count % 2), ++count;
    return page;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setStyleSheet(STYLE);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(page(argc > 1 ? argv[1] : "resources"));
    layout->addWidget(area);
    window.resize(1280, 740);
    window.show();
    return application.exec();
}
