// What the person wants to get done: a list, and what one may change of a project.
export { AddOrdersTo } from './add-orders-to.tsx';
export { EditProject } from './edit-project.tsx';
export { ProjectsScreen } from './projects-screen.tsx';
